import type { KeptFigure } from '@onrecord/article-archive'
import { directionOf, type FigureSeries, formatDate, formatQuantity } from '@onrecord/article-data'
import { archiveMark } from '../reading/archive-mark.ts'
import { seriesPoints } from '../reading/series-points.ts'
import { figureAddress, voiceAddress } from '../reading/site-addresses.ts'
import { voiceClass } from '../reading/voice-class.ts'
import { SeriesChart } from './series-chart.tsx'
import { VoiceMark } from './voice-mark.tsx'
import './listing.css'
import './series-table.css'

type Estimator = FigureSeries<KeptFigure>['estimators'][number]

const Who = ({ voice }: { readonly voice: Estimator['voice'] }) =>
  voice === undefined ? (
    'no source given'
  ) : (
    <span className={voiceClass(archiveMark(voice))}>
      <VoiceMark voice={archiveMark(voice)} />{' '}
      <a href={voiceAddress(voice.id)}>
        <bdi>{voice.name}</bdi>
      </a>
    </span>
  )

const Value = ({ row, voice }: { readonly row: KeptFigure } & Pick<Estimator, 'voice'>) => (
  <tr>
    <td>{row.date === undefined ? 'no date' : formatDate(row.date)}</td>
    <th scope="row">
      <a href={figureAddress(row)}>
        <bdi>{formatQuantity(row.figure)}</bdi>
      </a>
    </th>
    <td>
      <Who voice={voice} />
    </td>
    <td lang={row.article.language} dir={directionOf(row.article.language)}>
      <a href={`/articles/${row.article.id}`}>{row.article.headline}</a>
    </td>
  </tr>
)

const Drawn = ({ series }: { readonly series: FigureSeries<KeptFigure> }) => {
  const points = seriesPoints(series)
  return points ? <SeriesChart points={points} what={series.measures || series.unit.code} /> : null
}

/** One quantity: what each estimator gave for it, the earliest first; drawn where it is of several days. */
export const SeriesTable = ({ series, id }: { readonly series: FigureSeries<KeptFigure>; readonly id: string }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>
      <bdi>{series.measures || series.unit.code}</bdi>
    </h2>
    <Drawn series={series} />
    <table className="listing series">
      <thead>
        <tr>
          <th scope="col">As of</th>
          <th scope="col">Figure</th>
          <th scope="col">Whose</th>
          <th scope="col">In</th>
        </tr>
      </thead>
      <tbody>
        {series.estimators.flatMap(({ voice, values }) =>
          values.map((row) => <Value row={row} voice={voice} key={`${row.article.id} ${row.figure.id}`} />),
        )}
      </tbody>
    </table>
  </section>
)
