import type { Article, FigureRow } from '@onrecord/article-data'
import { type FigureLine, figureLines, storyStrings } from '@onrecord/article-view'
import { paragraphAnchor, voiceClass } from '../../view-models/anchors.ts'
import { VoiceMark } from '../voices/voice-mark.tsx'
import '../layout/listing.css'

const Source = ({ figure: { row, source } }: { readonly figure: FigureLine }) =>
  row.voice ? (
    <span className={voiceClass(row.voice)}>
      <VoiceMark voice={row.voice} /> <bdi>{source}</bdi>
    </span>
  ) : (
    source
  )

const Row = ({ article, figure }: { readonly article: Article; readonly figure: FigureLine }) => (
  <tr>
    <th scope="row">
      <a href={`#${figure.row.statement?.id ?? paragraphAnchor(article, figure.row.figure.span)}`}>
        <bdi>{figure.amount}</bdi>
      </a>
      {figure.equivalents !== '' && <small> {figure.equivalents}</small>}
    </th>
    <td>
      <bdi>{figure.measures}</bdi>
    </td>
    <td>
      <Source figure={figure} />
    </td>
    <td>{figure.asOf}</td>
  </tr>
)

/** All figures of the story: how much, of what, according to whom, as of when. */
export const FiguresTable = ({ article, rows }: { readonly article: Article; readonly rows: readonly FigureRow[] }) =>
  rows.length === 0 ? null : (
    <section aria-labelledby="figures">
      <h2 id="figures">{storyStrings.figures}</h2>
      <table className="listing figures">
        <thead>
          <tr>
            {storyStrings.figureColumns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figureLines(article, rows).map((figure) => (
            <Row article={article} figure={figure} key={figure.row.figure.id} />
          ))}
        </tbody>
      </table>
    </section>
  )
