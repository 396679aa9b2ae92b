import type { ArticleSummary } from '@onrecord/article-archive'
import { type Article, directionOf } from '@onrecord/article-data'
import { storyStrings } from '@onrecord/article-view'
import type { StoryChoice } from '../stories/story-choice.ts'
import { addressOf } from '../view-models/site-addresses.ts'
import { FindForm } from './find-form.tsx'
import { QueryMistake } from './query-mistake.tsx'
import { StoryFacts } from './story-line.tsx'

type Side = 'a' | 'b'

type ChoicesProps = {
  readonly title: string
  readonly id: string
  readonly stories: readonly ArticleSummary[]
  readonly side: Side
  readonly other: string | undefined
}

const Choices = ({ title, id, stories, side, other }: ChoicesProps) =>
  stories.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="story-lines">
        {stories.map((article) => (
          <li className="story-line" key={article.id}>
            <h3 lang={article.language} dir={directionOf(article.language)}>
              <a href={addressOf('/compare', side === 'a' ? { a: article.id, b: other } : { a: other, b: article.id })}>
                {article.headline}
              </a>
            </h3>
            <StoryFacts article={article} />
          </li>
        ))}
      </ul>
    </section>
  )

type Props = {
  readonly side: Side
  /** The story that is chosen already. */
  readonly other: Article | undefined
  readonly find: string
  readonly choice: StoryChoice
}

/** Chooses one of the two stories to compare: each is a link to the comparison. */
export const ChooseStory = ({ side, other, find, choice: { alike, others, mistake } }: Props) => (
  <>
    <h1>{other === undefined ? 'Compare two stories' : 'Compare with another story'}</h1>
    <p className="deck" lang={other?.language} dir={other && directionOf(other.language)}>
      {other === undefined ? 'Choose the first story.' : other.headline}
    </p>
    <FindForm
      action="/compare"
      name="find"
      label="Find a story"
      value={find === '' ? undefined : find}
      button="Find"
      isWrong={mistake !== undefined}
      {...(mistake && { describedBy: 'mistake' })}
    >
      {other && <input type="hidden" name={side === 'a' ? 'b' : 'a'} value={other.id} />}
    </FindForm>
    {mistake && <QueryMistake query={find} mistake={mistake} id="mistake" />}
    <Choices title={storyStrings.similar} id="alike" stories={alike} side={side} other={other?.id} />
    <Choices
      title={find === '' ? 'Latest stories' : 'Results'}
      id="others"
      stories={others}
      side={side}
      other={other?.id}
    />
    {!mistake && alike.length + others.length === 0 && <p>There are no other stories.</p>}
  </>
)
