import type { ArticleSummary } from '@onrecord/article-archive'
import { directionOf } from '@onrecord/article-data'
import { formatCount, storyFacts } from '@onrecord/article-view'
import './story-line.css'

/** Publisher, day, length and number of statements, under a headline in a list. */
export const StoryFacts = ({ article }: { readonly article: ArticleSummary }) => (
  <p className="small story-facts">
    {storyFacts(article).map((fact, index) => (
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

/** A story of the archive in a list: headline, summary and facts. */
export const StoryLine = ({ article }: { readonly article: ArticleSummary }) => {
  const its = { lang: article.language, dir: directionOf(article.language) }
  return (
    <li className="story-line">
      <h3 {...its}>
        <a href={`/articles/${article.id}`}>{article.headline}</a>
      </h3>
      {article.summary !== undefined && (
        <p className="story-line-summary" {...its}>
          {article.summary}
        </p>
      )}
      <StoryFacts article={article} />
    </li>
  )
}
