import { type Article, directionOf, rightsLine } from '@onrecord/article-data'
import { counts } from '../reading/counts.ts'
import { filed } from '../reading/filed.ts'
import { webAddress } from '../reading/web-address.ts'
import './story-head.css'

/** What stands over the text: section, headline, summary, where, when and by whom, how long and how many voices. */
export const StoryHead = ({ article }: { readonly article: Article }) => {
  const its = { lang: article.language, dir: directionOf(article.language) }
  const original = webAddress(article.canonicalUrl)
  const rights = rightsLine(article)
  return (
    <header className="story-head">
      {article.section !== undefined && (
        <p className="label" {...its}>
          {article.section}
        </p>
      )}
      <h1 {...its}>{article.headline}</h1>
      {article.summary !== undefined && (
        <p className="deck" {...its}>
          {article.summary}
        </p>
      )}
      <p className="small">
        {filed(article).map((part) => (
          <span key={part}>
            <bdi>{part}</bdi> ·{' '}
          </span>
        ))}
        {counts(article)}
        {original !== undefined && (
          <>
            {' · '}
            <a href={original} rel="external noreferrer">
              The original
            </a>
          </>
        )}
      </p>
      {article.isPartial && <p className="small">Only a part of the story was available.</p>}
      {rights !== undefined && <p className="small">{rights}</p>}
    </header>
  )
}
