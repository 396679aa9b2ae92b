import type { ArticleSummary } from '@onrecord/article-archive'
import { directionOf } from '@onrecord/article-data'
import { countOf } from '../reading/count-of.ts'
import { publishedOn } from '../reading/published-on.ts'
import './story-line.css'

/** Publisher, day, how many statements: under a headline in a list. */
export const StoryFacts = ({ article }: { readonly article: ArticleSummary }) => (
  <p className="small story-facts">
    {article.publisher !== undefined && (
      <>
        <bdi>{article.publisher}</bdi> ·{' '}
      </>
    )}
    {publishedOn(article)} · {countOf(article.wordCount, 'word')} · {countOf(article.statementCount, 'statement')}
    {article.revision > 1 && (
      <>
        {' · '}
        <a href={`/articles/${article.id}/changes`}>{countOf(article.revision, 'version')}</a>
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
