import type { StoredFigure } from '@onrecord/article-archive'
import { type FigureSeries, formatDate, formatQuantity } from '@onrecord/article-data'
import { listStrings, sourceStrings, storyStrings, type VoiceMark, writerMark } from '@onrecord/article-view'
import { figureAddress, voiceAddress } from '../../view-models/addresses.ts'
import { seriesPoints } from '../../view-models/series-points.ts'
import { VoiceMark as Mark, voiceClass } from '../voices/voice-mark.tsx'
import { SeriesCharts } from './series-chart.tsx'
import '../layout/listing.css'
import './series-table.css'
import { figurePageStrings } from '../../strings.ts'
import { languageOf } from '../../view-models/language-of.ts'

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

type ValueProps = Pick<Estimator, 'voice'> & {
  readonly row: StoredFigure
  readonly marks: Marks
  /** What is measured, in a table of different quantities. */
  readonly measures?: string
}

const Value = ({ row, voice, marks, measures }: ValueProps) => (
  <tr>
    <td>
      <Who voice={voice} marks={marks} />
    </td>
    <th scope="row" className="amount">
      <a href={figureAddress(row)}>
        <bdi>{formatQuantity(row.figure)}</bdi>
      </a>
    </th>
    {measures !== undefined && (
      <td>
        <bdi>{measures}</bdi>
      </td>
    )}
    <td>{row.date === undefined ? listStrings.noDate : formatDate(row.date)}</td>
    <td {...languageOf(row.article)}>
      <a href={`/articles/${row.article.id}`}>{row.article.headline}</a>
    </td>
  </tr>
)

const [figure, measuresHead, source, asOf] = storyStrings.figureColumns

const Head = ({ withMeasures = false }: { readonly withMeasures?: boolean }) => (
  <thead>
    <tr>
      <th scope="col">{source}</th>
      <th scope="col" className="amount">
        {figure}
      </th>
      {withMeasures && <th scope="col">{measuresHead}</th>}
      <th scope="col">{asOf}</th>
      <th scope="col">{figurePageStrings.story}</th>
    </tr>
  </thead>
)

type Series = FigureSeries<StoredFigure>

/** What a series measures: the words of its first figure, or its unit. */
const titleOf = ({ measures, unit }: Series): string => measures || unit.code

const Drawn = ({ series, marks }: { readonly series: Series; readonly marks: Marks }) => {
  const points = seriesPoints(series)
  return points ? <SeriesCharts points={points} what={titleOf(series)} marks={marks} /> : null
}

type Props = { readonly series: Series; readonly id: string; readonly marks: Marks }

/** A quantity with the values of each estimator, earliest first. Values of several days have charts. */
export const SeriesTable = ({ series, id, marks }: Props) => (
  <section aria-labelledby={id}>
    <h2 id={id}>
      <bdi>{titleOf(series)}</bdi>
    </h2>
    <Drawn series={series} marks={marks} />
    <table className="listing series">
      <Head />
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

/** Whether a quantity has one value, which cannot be compared with another one. */
export const isSingle = ({ estimators }: Series): boolean =>
  estimators.length === 1 && estimators[0]?.values.length === 1

/** Quantities with one value each, as one table. */
export const SingleFigures = ({ series, marks }: { readonly series: readonly Series[]; readonly marks: Marks }) =>
  series.length === 0 ? null : (
    <section aria-labelledby="single">
      <h2 id="single">{figurePageStrings.single}</h2>
      <table className="listing series singles">
        <Head withMeasures />
        <tbody>
          {series.map((one) =>
            one.estimators.flatMap(({ voice, values }) =>
              values.map((row) => (
                <Value
                  row={row}
                  voice={voice}
                  marks={marks}
                  measures={titleOf(one)}
                  key={`${row.article.id} ${row.figure.id}`}
                />
              )),
            ),
          )}
        </tbody>
      </table>
    </section>
  )
