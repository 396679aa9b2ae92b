import type { Hit } from '@onrecord/article-archive'
import { directionOf } from '@onrecord/article-data'
import { searchStrings, type VoiceMark } from '@onrecord/article-view'
import { markedPieces } from '../view-models/marked-pieces.ts'
import { StoredStatementItem } from './stored-statement-item.tsx'
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

type Props = { readonly hit: Hit; readonly marks: ReadonlyMap<string, VoiceMark> }

/** A story that was found: where it matches, or which of its statements do. */
export const SearchHit = ({ hit, marks }: Props) => {
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
            <StoredStatementItem kept={kept} marks={marks} key={kept.statement.id} />
          ))}
        </ul>
      )}
      {left > 0 && (
        <p className="small">
          <a href={`/articles/${article.id}`}>{searchStrings.moreStatements(left)}</a>
        </p>
      )}
    </li>
  )
}
