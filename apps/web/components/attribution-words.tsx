import { type Attribution, formatDate } from '@onrecord/article-data'

/** How a statement was made and how it came to the writer: a way back to it, then medium, day, links, doubt. */
export const AttributionWords = ({ attribution: { statement, line } }: { readonly attribution: Attribution }) => (
  <>
    <a href={`#${statement.id}`}>{line.how}</a>
    {line.medium !== undefined && (
      <>
        ; in: <bdi>{line.medium}</bdi>
      </>
    )}
    {line.date !== undefined && `; ${formatDate(line.date)}`}
    {line.through !== undefined && (
      <>
        . Reached us through: <bdi>{line.through}</bdi>
      </>
    )}
    {line.uncertain && (
      <>
        . <span className="uncertain">Uncertain</span>
      </>
    )}
  </>
)
