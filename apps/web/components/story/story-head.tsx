import { type Article, rightsLine } from '@onrecord/article-data'
import { storyCounts, storyOrigin, storyStrings } from '@onrecord/article-view'
import { webAddress } from '../../view-models/addresses.ts'
import './story-head.css'
import { storyPageStrings } from '../../strings.ts'
import { languageOf } from '../../view-models/language-of.ts'

type Props = {
  readonly article: Article
  /** Which part of a long story the page has, in words. */
  readonly part: string | undefined
}

/** The head of a story: section, headline, summary, origin, length and number of voices. */
export const StoryHead = ({ article, part }: Props) => {
  const its = languageOf(article)
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
        {storyOrigin(article).map((part) => (
          <span key={part}>
            <bdi>{part}</bdi> ·{' '}
          </span>
        ))}
        {storyCounts(article)}
        {part !== undefined && ` · ${part}`}
        {original !== undefined && (
          <>
            {' · '}
            <a href={original} rel="external noreferrer">
              {storyPageStrings.original}
            </a>
          </>
        )}
      </p>
      {article.isPartial && <p className="small">{storyStrings.partial}</p>}
      {rights !== undefined && <p className="small">{rights}</p>}
    </header>
  )
}
