import type { QuerySyntaxError } from '@onrecord/article-data/query'
import { markedPieces } from '../../view-models/marked-pieces.ts'
import './query-error.css'

type Props = { readonly query: string; readonly error: QuerySyntaxError; readonly id: string }

/** A query with a syntax error: the typed text with the error marked in it, and the message. */
export const QueryError = ({ query, error: { message, span }, id }: Props) => (
  <div className="query-error" id={id} role="alert">
    <p className="query-typed" dir="auto">
      {markedPieces(query, [span]).map(({ text, isMarked }) =>
        isMarked ? (
          <mark className="query-error-mark" key="mark">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </p>
    <p>
      <bdi>{message}</bdi> <span className="query-place">Character {span.start + 1}.</span>
    </p>
  </div>
)
