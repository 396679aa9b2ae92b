import { type Article, directionOf } from '@onrecord/article-data'
import { counts } from '../reading/counts.ts'
import { filed } from '../reading/filed.ts'
import { WordsBar } from './words-bar.tsx'
import './story-card.css'

/** A story in a list: headline, summary, whose words. */
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
      <p className="small">{[...filed(article), counts(article)].join(' · ')}</p>
      <WordsBar article={article} />
    </li>
  )
}
