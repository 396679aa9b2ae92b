import type { Attribution } from '@onrecord/article-data'
import { type AttributionPart, attributionParts } from '@onrecord/article-view'

const Part = ({ part: { kind, label, words }, id }: { readonly part: AttributionPart; readonly id: string }) => {
  switch (kind) {
    case 'how':
      return <a href={`#${id}`}>{words}</a>
    case 'uncertain':
      return <span className="uncertain">{words}</span>
    default:
      return (
        <>
          {label}
          <bdi>{words}</bdi>
        </>
      )
  }
}

/** How a statement was made and how it came to the writer: a way back to it, then medium, day, links, doubt. */
export const AttributionWords = ({ attribution: { statement, line } }: { readonly attribution: Attribution }) =>
  attributionParts(line).map((part, place) => (
    <span key={part.kind}>
      {place > 0 && ' · '}
      <Part part={part} id={statement.id} />
    </span>
  ))
