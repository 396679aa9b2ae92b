import { formatDate } from '@onrecord/article-data'
import { formatNumber, sourceStrings, type VoiceMark, writerMark } from '@onrecord/article-view'
import { figurePageStrings } from '../../strings.ts'
import type { SeriesLine, SeriesPoint, SeriesPoints } from '../../view-models/series-points.ts'
import { VoiceMark as Mark, voiceClass } from '../voices/voice-mark.tsx'
import './series-chart.css'

const top = 18
const bottom = 98
const height = 122

/** Positions in the chart, as attributes, because the page may not have inline styles. Points stay clear of the edges. */
const across = ({ x }: SeriesPoint): string => `${(3 + x * 94).toFixed(3)}%`
const down = ({ y }: SeriesPoint): string => (bottom - y * (bottom - top)).toFixed(1)

const keyOf = ({ row }: SeriesPoint): string => `${row.article.id} ${row.figure.id}`

const Line = ({ points }: { readonly points: readonly SeriesPoint[] }) =>
  points.slice(1).map((point, index) => {
    const before = points[index]
    return before ? (
      <line x1={across(before)} y1={down(before)} x2={across(point)} y2={down(point)} key={keyOf(point)} />
    ) : null
  })

const Points = ({ points }: { readonly points: readonly SeriesPoint[] }) =>
  points.map((point) => (
    <circle className="series-point" cx={across(point)} cy={down(point)} r="4.5" key={keyOf(point)}>
      <title>{`${point.row.words}, ${formatDate(point.row.date ?? '')}`}</title>
    </circle>
  ))

type PanelProps = {
  readonly line: SeriesLine
  readonly scale: SeriesPoints
  readonly what: string
  readonly mark: VoiceMark
}

/** The values of one estimator over time. All panels of a series have the same scales. */
const Panel = ({ line: { voice, points }, scale, what, mark }: PanelProps) => {
  const who = voice?.name ?? sourceStrings.noSource
  const { first, last, min, max, isLogarithmic } = scale
  return (
    <figure className={`series-panel ${voiceClass(mark)}`}>
      <figcaption className="small">
        <Mark voice={mark} /> <bdi>{who}</bdi>
      </figcaption>
      <svg
        className="series-chart"
        width="100%"
        height={height}
        role="img"
        aria-label={figurePageStrings.chart(
          `\u2068${what}\u2069`,
          `\u2068${who}\u2069`,
          formatDate(first),
          formatDate(last),
          formatNumber(max),
        )}
      >
        <line className="series-axis" x1="0" y1={bottom} x2="100%" y2={bottom} />
        <line className="series-axis" x1="0" y1={top} x2="100%" y2={top} />
        <text x="0" y={top - 6}>
          {formatNumber(max)}
        </text>
        {isLogarithmic && (
          <text x="0" y={bottom - 5}>
            {formatNumber(min)}
          </text>
        )}
        <text x="0" y={bottom + 18}>
          {formatDate(first)}
        </text>
        <text x="100%" y={bottom + 18} textAnchor="end">
          {formatDate(last)}
        </text>
        {/* Values without a source are from different writers, so they are not joined. */}
        {voice && <Line points={points} />}
        <Points points={points} />
      </svg>
    </figure>
  )
}

/** How many estimators are drawn. The table has all of them. */
const maxPanels = 9

type Props = {
  readonly points: SeriesPoints
  readonly what: string
  readonly marks: ReadonlyMap<string, VoiceMark>
}

/** A quantity over time: a small chart for each estimator, all with the same scales. The table below has all values. */
export const SeriesCharts = ({ points, what, marks }: Props) => (
  <>
    <div className="series-panels">
      {points.lines
        .toSorted((a, b) => b.points.length - a.points.length)
        .slice(0, maxPanels)
        .map((line) => (
          <Panel
            line={line}
            scale={points}
            what={what}
            mark={marks.get(line.voice?.id ?? '') ?? writerMark}
            key={line.voice?.id ?? ''}
          />
        ))}
    </div>
    {points.isLogarithmic && <p className="small">{figurePageStrings.logarithmic}</p>}
  </>
)
