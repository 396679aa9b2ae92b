import type { ArticleSummary } from '@onrecord/article-archive'
import type { CoverageShares } from '@onrecord/article-data'
import { formatCount, storyFacts } from '@onrecord/article-view'
import { groupByDay } from '../../view-models/by-day.ts'
import '../layout/by-day.css'
import { languageOf } from '../../view-models/language-of.ts'
import { StoryBar } from './story-bar.tsx'
import './story-line.css'

type FactsProps = { readonly article: ArticleSummary; readonly withDay?: boolean }

/** Publisher, day, length and number of statements, under a headline in a list. */
export const StoryFacts = ({ article, withDay = true }: FactsProps) => (
  <p className="small story-facts">
    {storyFacts(article, withDay).map((fact, index) => (
      <span key={fact}>
        {index > 0 && ' · '}
        <bdi>{fact}</bdi>
      </span>
    ))}
    {article.revision > 1 && (
      <>
        {' · '}
        <a href={`/articles/${article.id}/changes`}>{formatCount(article.revision, 'revision')}</a>
      </>
    )}
  </p>
)

/** A story with its shares, which are absent if the story was removed meanwhile. */
export type ListedStory = { readonly article: ArticleSummary; readonly shares: CoverageShares | undefined }

/** A story of the archive in a list: headline, summary, facts, and who says how much. */
const StoryLine = ({ article, shares }: ListedStory) => {
  const its = languageOf(article)
  return (
    <li className="story-line">
      <h4 {...its}>
        <a href={`/articles/${article.id}`}>{article.headline}</a>
      </h4>
      {article.summary !== undefined && (
        <p className="story-line-summary" {...its}>
          {article.summary}
        </p>
      )}
      <StoryFacts article={article} withDay={false} />
      {shares && <StoryBar shares={shares} />}
    </li>
  )
}

/** Stories by day, latest first. */
export const StoriesByDay = ({ stories }: { readonly stories: readonly ListedStory[] }) => (
  <ol className="by-day">
    {groupByDay(stories, ({ article }) => article).map(({ label, items }) => (
      <li key={label}>
        <h3 className="day-label">{label}</h3>
        <ul className="story-lines">
          {items.map((story) => (
            <StoryLine {...story} key={story.article.id} />
          ))}
        </ul>
      </li>
    ))}
  </ol>
)
