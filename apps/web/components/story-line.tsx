import type { ArticleSummary } from '@onrecord/article-archive'
import { directionOf } from '@onrecord/article-data'
import { formatCount, storyFacts } from '@onrecord/article-view'
import './story-line.css'

/** Publisher, day, how many statements: under a headline in a list. */
export const StoryFacts = ({ article }: { readonly article: ArticleSummary }) => (
  <p className="small story-facts">
    {storyFacts(article).map((fact, place) => (
      <span key={fact}>
        {place > 0 && ' · '}
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

/** A story of the archive in a list: headline, what it is about, when and how many statements. */
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
