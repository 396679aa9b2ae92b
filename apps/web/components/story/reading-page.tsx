import { type Article, attributionIndex, type Block, figureTable, voices } from '@onrecord/article-data'
import { coverageSummary, formatCount, storyStrings } from '@onrecord/article-view'
import type { RelatedStories as Related } from '../../data/stories.ts'
import { storyPageStrings } from '../../strings.ts'
import type { ChosenVoice } from '../../view-models/chosen-voice.ts'
import { type PartAsked, partAsked, type StoryPart, storyParts } from '../../view-models/story-parts.ts'
import { CoverageBar } from './coverage-bar.tsx'
import { PartLinks } from './part-links.tsx'
import { ReadingHelp } from './reading-help.tsx'
import { StoryHead } from './story-head.tsx'
import { StoryLists } from './story-lists.tsx'
import { StoryRow } from './story-text.tsx'
import { VoiceFilter } from './voice-filter.tsx'
import './reading-page.css'

type Props = {
  readonly article: Article
  /** Absent for a story that is not in the archive. Then the page has nothing that needs the server. */
  readonly related?: Related | undefined
  readonly chosen: ChosenVoice
}

/** The part of the story that the page shows, of all its parts. `only` is `undefined` if the page has the whole story. */
type PartProps = Props & { readonly parts: readonly StoryPart[]; readonly only: StoryPart | undefined }

/** Who says how much: the bar, its totals, how to read the marks, and a link for each voice. */
const Coverage = ({ article, related, chosen, parts, only }: PartProps) => (
  <section className="coverage" aria-labelledby="coverage">
    <h2 className="label" id="coverage">
      {storyStrings.coverage}
    </h2>
    <CoverageBar article={article} />
    <p className="small">
      {coverageSummary(article)} {voices(article).length > 0 && storyStrings.markKey}
    </p>
    <a className="skip-voices" href="#text">
      {storyPageStrings.skipToText}
    </a>
    <VoiceFilter article={article} chosen={chosen} parts={parts} only={only} />
    {related && article.statements.length > 0 && <ReadingHelp />}
  </section>
)

/** The text with its notes. If the page has all parts of a long story, those after the first are collapsed. */
const StoryBody = ({ article, chosen, parts, only }: PartProps) => {
  const figures = figureTable(article)
  const numbers = new Map([...attributionIndex(article).keys()].map((id, index) => [id, index + 1]))
  const rowOf = (block: Block) => (
    <StoryRow article={article} block={block} figures={figures} numbers={numbers} chosen={chosen} key={block.id} />
  )
  const linksAt = (place: 'before the text' | 'after the text') => (
    <PartLinks article={article} chosen={chosen} parts={parts} only={only} place={place} />
  )
  return (
    <section className="story-body" id="text" aria-labelledby="text-title" tabIndex={-1}>
      <h2 className="aloud" id="text-title">
        {storyPageStrings.text}
      </h2>
      {only && only.number > 1 && linksAt('before the text')}
      {(only ?? parts[0])?.blocks.map(rowOf)}
      {only && linksAt('after the text')}
      {!only &&
        parts.slice(1).map(({ number, blocks, statementIds }) => (
          <details className="more part-of-text" key={number}>
            <summary>
              {storyPageStrings.moreText(
                storyPageStrings.partOf(number, parts.length),
                formatCount(statementIds.size, 'statement'),
              )}
            </summary>
            {blocks.map(rowOf)}
          </details>
        ))}
    </section>
  )
}

/** The part of a story of the archive that an address names; `undefined` if the story has only one page. */
export const pageOfStory = (article: Article, asked: PartAsked): StoryPart | undefined => {
  const parts = storyParts(article)
  return parts.length > 1 ? partAsked(parts, asked) : undefined
}

/**
 * A story, and who says what in it. A long story of the archive has several pages: `only` is the part to show. `lists` is the markup
 * of `StoryLists`, if that was rendered before.
 */
export const ReadingPage = ({
  only,
  lists,
  ...props
}: Props & { readonly only?: StoryPart | undefined; readonly lists?: string }) => {
  const { article, related, chosen } = props
  const parts = storyParts(article)
  return (
    <article className={chosen.kind === 'one' ? 'choosing' : undefined}>
      <StoryHead article={article} part={only && storyPageStrings.partOf(only.number, parts.length)} />
      <Coverage {...props} parts={parts} only={only} />
      <StoryBody {...props} parts={parts} only={only} />
      {lists === undefined ? (
        <div>
          <StoryLists article={article} related={related} only={only} />
        </div>
      ) : (
        <div dangerouslySetInnerHTML={{ __html: lists }} />
      )}
    </article>
  )
}
