import type { Hit } from '@onrecord/article-archive'
import { searchStrings, type VoiceMark } from '@onrecord/article-view'
import { languageOf } from '../../view-models/language-of.ts'
import { markedPieces } from '../../view-models/pieces.ts'
import { StoryFacts } from '../lists/story-line.tsx'
import { StatementItem } from '../voices/statement-item.tsx'
import './search-hit.css'

const Snippet = ({ hit: { article, snippet } }: { readonly hit: Hit }) => (
  <p className="snippet" {...languageOf(article)}>
    {markedPieces(snippet.text, snippet.matches).map(({ text, isMarked }, index) =>
      isMarked ? (
        // Pieces have no id, and the list never changes.
        <mark key={`${index} ${text}`}>{text}</mark>
      ) : (
        text
      ),
    )}
  </p>
)

/** How many statements of one story are listed. The story itself has all of them. */
const maxStatements = 8

type Props = { readonly hit: Hit; readonly marks: ReadonlyMap<string, VoiceMark> }

/** A search result: a story with the matching text, or with its matching statements. */
export const SearchHit = ({ hit, marks }: Props) => {
  const { article, statements } = hit
  const left = statements.length - maxStatements
  return (
    <li className="story-line search-hit">
      <h3 {...languageOf(article)}>
        <a href={`/articles/${article.id}`}>{article.headline}</a>
      </h3>
      <StoryFacts article={article} />
      {statements.length === 0 ? (
        <Snippet hit={hit} />
      ) : (
        <ul className="statement-items">
          {statements.slice(0, maxStatements).map((stored) => (
            <StatementItem stored={stored} marks={marks} key={stored.statement.id} />
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
