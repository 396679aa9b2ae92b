import { type Article, type FigureRow, formatDate } from '@onrecord/article-data'
import { paragraphAnchor } from '../reading/paragraph-anchor.ts'
import { voiceClass } from '../reading/voice-class.ts'
import { VoiceMark } from './voice-mark.tsx'
import './listing.css'

const Whose = ({ row: { voice, line, statement } }: { readonly row: FigureRow }) =>
  voice ? (
    <span className={voiceClass(voice)}>
      <VoiceMark voice={voice} /> <bdi>{line?.shortWho}</bdi>
      {statement && `, ${statement.stance}`}
    </span>
  ) : (
    'no source given'
  )

const Row = ({ article, row }: { readonly article: Article; readonly row: FigureRow }) => (
  <tr>
    <th scope="row">
      <a href={`#${row.statement?.id ?? paragraphAnchor(article, row.figure.span)}`}>
        <bdi>{row.amount}</bdi>
      </a>
      {row.equivalents.length > 0 && <small> ({row.equivalents.join(', ')})</small>}
    </th>
    <td>
      <bdi>{row.measures || article.text.slice(row.figure.span.start, row.figure.span.end)}</bdi>
    </td>
    <td>
      <Whose row={row} />
    </td>
    <td>{row.observationDate === undefined ? '' : formatDate(row.observationDate)}</td>
  </tr>
)

/** Every number of the story: how much, of what, by whose account, as of when. */
export const FiguresTable = ({ article, rows }: { readonly article: Article; readonly rows: readonly FigureRow[] }) =>
  rows.length === 0 ? null : (
    <section aria-labelledby="figures">
      <h2 id="figures">Figures, and who stands behind them</h2>
      <table className="listing figures">
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">What it counts</th>
            <th scope="col">Whose</th>
            <th scope="col">As of</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row article={article} row={row} key={row.figure.id} />
          ))}
        </tbody>
      </table>
    </section>
  )
