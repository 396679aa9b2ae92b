import { palette } from '@onrecord/article-view'
import type { ReactNode } from 'react'
import { galleryStories } from '../../fixtures/gallery-stories.ts'
import { addressOf } from '../../view-models/addresses.ts'
import { chosenVoice } from '../../view-models/chosen-voice.ts'
import { Pager } from '../layout/site-frame.tsx'
import { QueryError, QueryExamples } from '../search/about-query.tsx'
import { FindForm } from '../search/find-form.tsx'
import { CoverageBar } from '../story/coverage-bar.tsx'
import { MarkKey } from '../story/mark-key.tsx'
import { pageOfStory, ReadingPage } from '../story/reading-page.tsx'
import { VoiceMark } from '../voices/voice-mark.tsx'
import { galleryStrings } from './strings.ts'

const State = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
)

const letters = 'ABCDEFGHI'

/** The components that are not part of a story, and a link to each story. */
const Parts = () => (
  <>
    <h1>{galleryStrings.title}</h1>
    <p className="deck">{galleryStrings.deck}</p>
    <State title={galleryStrings.stories}>
      <ul>
        {Object.keys(galleryStories).map((name) => (
          <li key={name}>
            <a href={addressOf('/components', { story: name })}>{name}</a>
          </li>
        ))}
      </ul>
    </State>
    <State title={galleryStrings.bars}>
      {Object.entries(galleryStories).map(([name, article]) => (
        <div key={name}>
          <p className="small">{name}</p>
          <CoverageBar article={article} />
        </div>
      ))}
    </State>
    <State title={galleryStrings.palette}>
      <p>
        {palette.map(({ name }, tone) => (
          <span key={name}>
            <VoiceMark voice={{ mark: letters[tone] ?? '–', tone }} /> {name}{' '}
          </span>
        ))}
      </p>
    </State>
    <State title={galleryStrings.form}>
      <FindForm action="/search" name="q" label={galleryStrings.formLabel} value={undefined} button="Find" />
    </State>
    <State title={galleryStrings.wrong}>
      <QueryError
        id="query-error"
        query="killed form:dirct"
        error={{ message: galleryStrings.errorMessage, span: { start: 12, end: 17 } }}
      />
    </State>
    <State title={galleryStrings.pager}>
      <Pager path="/components" isFirst={false} next="x" further={galleryStrings.next} />
    </State>
    <State title={galleryStrings.key}>
      <MarkKey />
    </State>
    <QueryExamples />
  </>
)

type Props = { readonly name: string | undefined; readonly voice: string | undefined }

/** One of the stories in a state of its own, or the other components in all their states. */
export const Gallery = ({ name, voice }: Props) => {
  const article = name === undefined ? undefined : galleryStories[name]
  return article ? (
    <ReadingPage
      article={article}
      related={{ revisions: [], similar: [] }}
      chosen={chosenVoice(article, voice)}
      only={pageOfStory(article, {})}
    />
  ) : (
    <Parts />
  )
}
