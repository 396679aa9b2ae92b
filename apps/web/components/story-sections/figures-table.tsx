import type { Article, FigureRow } from '@onrecord/article-data'
import { type FigureLine, figureLines, storyStrings } from '@onrecord/article-view'
import { paragraphAnchor } from '../../view-models/addresses.ts'
import { VoiceMark, voiceClass } from '../voices/voice-mark.tsx'
import '../layout/listing.css'

const Source = ({ figure: { row, source } }: { readonly figure: FigureLine }) =>
  row.voice ? (
    <span className={voiceClass(row.voice)}>
      <VoiceMark voice={row.voice} /> <bdi>{source}</bdi>
    </span>
  ) : (
    source
  )

type RowProps = { readonly article: Article; readonly figure: FigureLine; readonly withDate: boolean }

const Row = ({ article, figure, withDate }: RowProps) => (
  <tr>
    <td>
      <Source figure={figure} />
    </td>
    <th scope="row" className="amount">
      <a href={`#${figure.row.statement?.id ?? paragraphAnchor(article, figure.row.figure.span)}`}>
        <bdi>{figure.amount}</bdi>
      </a>
      {figure.equivalents !== '' && <small> {figure.equivalents}</small>}
    </th>
    <td>
      <bdi>{figure.measures}</bdi>
    </td>
    {withDate && <td>{figure.asOf}</td>}
  </tr>
)

const [amount, measures, source, asOf] = storyStrings.figureColumns

type Props = { readonly article: Article; readonly rows: readonly FigureRow[] }

/** All figures of the story: according to whom, how much, of what and, if any has a date, as of when. */
export const FiguresTable = ({ article, rows }: Props) => {
  const lines = figureLines(article, rows)
  const withDate = lines.some(({ asOf }) => asOf !== '')
  return lines.length === 0 ? null : (
    <section aria-labelledby="figures">
      <h2 id="figures">{storyStrings.figures}</h2>
      <table className="listing figures">
        <thead>
          <tr>
            <th scope="col">{source}</th>
            <th scope="col" className="amount">
              {amount}
            </th>
            <th scope="col">{measures}</th>
            {withDate && <th scope="col">{asOf}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((figure) => (
            <Row article={article} figure={figure} withDate={withDate} key={figure.row.figure.id} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
