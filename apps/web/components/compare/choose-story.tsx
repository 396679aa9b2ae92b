import type { ArticleSummary } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { searchStrings, storyStrings } from '@onrecord/article-view'
import type { StoryChoice } from '../../data/stories.ts'
import { comparePageStrings, findStrings } from '../../strings.ts'
import { addressOf } from '../../view-models/addresses.ts'
import { languageOf } from '../../view-models/language-of.ts'
import { StoryFacts } from '../lists/story-line.tsx'
import { QueryError } from '../search/about-query.tsx'
import { FindForm } from '../search/find-form.tsx'

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
            <h3 {...languageOf(article)}>
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
  /** The story that is already chosen. */
  readonly other: Article | undefined
  readonly find: string
  readonly choice: StoryChoice
}

/** A choice of one of the two stories to compare. Each story is a link to the comparison. */
export const ChooseStory = ({ side, other, find, choice: { similar, others, error } }: Props) => (
  <>
    <h1>{other === undefined ? comparePageStrings.title : comparePageStrings.titleOfSecond}</h1>
    <p className="deck" {...(other && languageOf(other))}>
      {other === undefined ? comparePageStrings.chooseFirst : other.headline}
    </p>
    <FindForm
      action="/compare"
      name="find"
      label={comparePageStrings.label}
      value={find === '' ? undefined : find}
      button={findStrings.find}
      isWrong={error !== undefined}
      {...(error && { describedBy: 'query-error' })}
    >
      {other && <input type="hidden" name={side === 'a' ? 'b' : 'a'} value={other.id} />}
    </FindForm>
    {error && <QueryError query={find} error={error} id="query-error" />}
    <Choices title={storyStrings.similar} id="similar" stories={similar} side={side} other={other?.id} />
    <Choices
      title={find === '' ? comparePageStrings.latest : comparePageStrings.results}
      id="others"
      stories={others}
      side={side}
      other={other?.id}
    />
    {!error && similar.length + others.length === 0 && (
      <p>{find === '' ? comparePageStrings.noOthers : searchStrings.noResults}</p>
    )}
  </>
)
