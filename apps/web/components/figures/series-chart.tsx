import { formatDate } from '@onrecord/article-data'
import { formatNumber, sourceStrings, type VoiceMark, writerMark } from '@onrecord/article-view'
import type { SeriesLine, SeriesPoint, SeriesPoints } from '../../view-models/series-points.ts'
import { voiceClass } from '../voices/voice-mark.tsx'
import './series-chart.css'
import { figurePageStrings } from '../../strings.ts'

const top = 20
const bottom = 150
const height = 180

/** Positions in the chart, as attributes, because the page may not have inline styles. Letters stay clear of the edges. */
const across = ({ x }: SeriesPoint): string => `${(3 + x * 94).toFixed(3)}%`
const down = ({ y }: SeriesPoint): number => bottom - y * (bottom - top)

type Marks = ReadonlyMap<string, VoiceMark>

const Line = ({ line: { voice, points }, marks }: { readonly line: SeriesLine; readonly marks: Marks }) => {
  const mark = marks.get(voice?.id ?? '') ?? writerMark
  return (
    <g className={voiceClass(mark)}>
      {points.slice(1).map((point, index) => {
        const before = points[index]
        return before ? (
          <line
            x1={across(before)}
            y1={down(before)}
            x2={across(point)}
            y2={down(point)}
            key={`${point.row.article.id} ${point.row.figure.id}`}
          />
        ) : null
      })}
      {points.map((point) => (
        <svg
          className="series-point"
          x={across(point)}
          y={down(point)}
          overflow="visible"
          key={`${point.row.article.id} ${point.row.figure.id}`}
        >
          <title>{`${voice?.name ?? sourceStrings.noSource}: ${point.row.words}, ${formatDate(point.row.date ?? '')}`}</title>
          <rect x="-9" y="-9" width="18" height="18" rx="3" />
          <text y="4" textAnchor="middle">
            {mark.mark}
          </text>
        </svg>
      ))}
    </g>
  )
}

/** A quantity over time. The values of each estimator are joined in its color and have its letter. The table below has all values. */
export const SeriesChart = ({
  points: { lines, first, last, max },
  what,
  marks,
}: {
  readonly points: SeriesPoints
  readonly what: string
  readonly marks: Marks
}) => (
  <svg
    className="series-chart"
    width="100%"
    height={height}
    role="img"
    aria-label={figurePageStrings.chart(`\u2068${what}\u2069`, formatDate(first), formatDate(last), formatNumber(max))}
  >
    <line className="series-axis" x1="0" y1={bottom} x2="100%" y2={bottom} />
    <line className="series-axis" x1="0" y1={top} x2="100%" y2={top} />
    <text x="0" y={top - 6}>
      {formatNumber(max)}
    </text>
    <text x="0" y={bottom + 20}>
      {formatDate(first)}
    </text>
    <text x="100%" y={bottom + 20} textAnchor="end">
      {formatDate(last)}
    </text>
    {lines.map((line) => (
      <Line line={line} marks={marks} key={line.voice?.id ?? ''} />
    ))}
  </svg>
)
