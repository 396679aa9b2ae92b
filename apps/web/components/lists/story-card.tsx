import { type Article, directionOf } from '@onrecord/article-data'
import { storyCounts, storyOrigin } from '@onrecord/article-view'
import { CoverageBar } from '../story/coverage-bar.tsx'
import './story-card.css'

/** A story of the edition in a list: headline, summary, and who says how much. */
export const StoryCard = ({ article }: { readonly article: Article }) => {
  const its = { lang: article.language, dir: directionOf(article.language) }
  return (
    <li className="story-card">
      {article.section !== undefined && (
        <p className="label" {...its}>
          {article.section}
        </p>
      )}
      <h3 {...its}>
        <a href={`/articles/${article.id}`}>{article.headline}</a>
      </h3>
      {article.summary !== undefined && (
        <p className="deck" {...its}>
          {article.summary}
        </p>
      )}
      <p className="small">{[...storyOrigin(article), storyCounts(article)].join(' · ')}</p>
      <CoverageBar article={article} />
    </li>
  )
}
