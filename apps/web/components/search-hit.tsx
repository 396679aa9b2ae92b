import type { Hit } from '@onrecord/article-archive'
import { directionOf } from '@onrecord/article-data'
import { markedPieces } from '../reading/marked-pieces.ts'
import { KeptStatementItem } from './kept-statement-item.tsx'
import { StoryFacts } from './story-line.tsx'
import './search-hit.css'

const Snippet = ({ hit: { article, snippet } }: { readonly hit: Hit }) => (
  <p className="snippet" lang={article.language} dir={directionOf(article.language)}>
    {markedPieces(snippet.text, snippet.matches).map(({ text, isMarked }, place) =>
      isMarked ? (
        // Pieces have no identity of their own, and never change under us.
        <mark key={`${place} ${text}`}>{text}</mark>
      ) : (
        text
      ),
    )}
  </p>
)

/** How many statements of one story are listed; the story has them all. */
const mostStatements = 8

/** A story that was found: where it matches, or which of its statements do. */
export const SearchHit = ({ hit }: { readonly hit: Hit }) => {
  const { article, statements } = hit
  const left = statements.length - mostStatements
  return (
    <li className="search-hit">
      <h3 lang={article.language} dir={directionOf(article.language)}>
        <a href={`/articles/${article.id}`}>{article.headline}</a>
      </h3>
      <StoryFacts article={article} />
      {statements.length === 0 ? (
        <Snippet hit={hit} />
      ) : (
        <ul className="kept-statements">
          {statements.slice(0, mostStatements).map((kept) => (
            <KeptStatementItem kept={kept} key={kept.statement.id} />
          ))}
        </ul>
      )}
      {left > 0 && (
        <p className="small">
          <a href={`/articles/${article.id}`}>{left} more in this story</a>
        </p>
      )}
    </li>
  )
}
