import type { QuerySyntaxError } from '@onrecord/article-data'
import { markedPieces } from '../view-models/marked-pieces.ts'
import './query-mistake.css'

type Props = { readonly query: string; readonly mistake: QuerySyntaxError; readonly id: string }

/** A query that cannot be read: what was typed, with the mistake marked where it stands, and what is wrong with it. */
export const QueryMistake = ({ query, mistake: { message, span }, id }: Props) => (
  <div className="query-mistake" id={id} role="alert">
    <p className="query-typed" dir="auto">
      {markedPieces(query, [span]).map(({ text, isMarked }) =>
        isMarked ? (
          <mark className="query-slip" key="slip">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </p>
    <p>
      <bdi>{message}</bdi> <span className="query-place">At character {span.start + 1}.</span>
    </p>
  </div>
)
