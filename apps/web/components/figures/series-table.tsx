import type { StoredFigure } from '@onrecord/article-archive'
import { directionOf, type FigureSeries, formatDate, formatQuantity } from '@onrecord/article-data'
import { listStrings, sourceStrings, storyStrings, type VoiceMark, writerMark } from '@onrecord/article-view'
import { figureAddress, voiceAddress } from '../../view-models/addresses.ts'
import { seriesPoints } from '../../view-models/series-points.ts'
import { VoiceMark as Mark, voiceClass } from '../voices/voice-mark.tsx'
import { SeriesChart } from './series-chart.tsx'
import '../layout/listing.css'
import './series-table.css'
import { figurePageStrings } from '../../strings.ts'

type Estimator = FigureSeries<StoredFigure>['estimators'][number]

type Marks = ReadonlyMap<string, VoiceMark>

const Who = ({ voice, marks }: Pick<Estimator, 'voice'> & { readonly marks: Marks }) => {
  if (voice === undefined) return sourceStrings.noSource
  const mark = marks.get(voice.id) ?? writerMark
  return (
    <span className={voiceClass(mark)}>
      <Mark voice={mark} />{' '}
      <a href={voiceAddress(voice.id)}>
        <bdi>{voice.name}</bdi>
      </a>
    </span>
  )
}

type ValueProps = Pick<Estimator, 'voice'> & { readonly row: StoredFigure; readonly marks: Marks }

const Value = ({ row, voice, marks }: ValueProps) => (
  <tr>
    <td>{row.date === undefined ? listStrings.noDate : formatDate(row.date)}</td>
    <th scope="row">
      <a href={figureAddress(row)}>
        <bdi>{formatQuantity(row.figure)}</bdi>
      </a>
    </th>
    <td>
      <Who voice={voice} marks={marks} />
    </td>
    <td lang={row.article.language} dir={directionOf(row.article.language)}>
      <a href={`/articles/${row.article.id}`}>{row.article.headline}</a>
    </td>
  </tr>
)

const Drawn = ({ series, marks }: { readonly series: FigureSeries<StoredFigure>; readonly marks: Marks }) => {
  const points = seriesPoints(series)
  return points ? <SeriesChart points={points} what={series.measures || series.unit.code} marks={marks} /> : null
}

type Props = { readonly series: FigureSeries<StoredFigure>; readonly id: string; readonly marks: Marks }

const [figure, , source, asOf] = storyStrings.figureColumns

/** A quantity with the values of each estimator, earliest first. Values of several days have a chart. */
export const SeriesTable = ({ series, id, marks }: Props) => (
  <section aria-labelledby={id}>
    <h2 id={id}>
      <bdi>{series.measures || series.unit.code}</bdi>
    </h2>
    <Drawn series={series} marks={marks} />
    <table className="listing series">
      <thead>
        <tr>
          <th scope="col">{asOf}</th>
          <th scope="col">{figure}</th>
          <th scope="col">{source}</th>
          <th scope="col">{figurePageStrings.story}</th>
        </tr>
      </thead>
      <tbody>
        {series.estimators.flatMap(({ voice, values }) =>
          values.map((row) => (
            <Value row={row} voice={voice} marks={marks} key={`${row.article.id} ${row.figure.id}`} />
          )),
        )}
      </tbody>
    </table>
  </section>
)
