import type { Article } from '@onrecord/article-data'
import { storyStrings, type TimelineRow, timelineRows } from '@onrecord/article-view'
import { storyPageStrings } from '../../strings.ts'
import { paragraphAnchor } from '../../view-models/addresses.ts'
import { languageOf } from '../../view-models/language-of.ts'
import { beginsIn, type StoryPart } from '../../view-models/story-parts.ts'
import { type TimeScale, timeScale } from '../../view-models/time-scale.ts'
import { VoiceMark, voiceClass } from '../voices/voice-mark.tsx'
import './timeline.css'

const axis = 70
const dotSpace = 11
const maxStacked = 5

/** A place on the scale. Dots stay clear of the edges. */
const across = (x: number): string => `${(1 + x * 98).toFixed(2)}%`

/** The number of earlier dots that are drawn at about the same place. */
const stackedBefore = (points: TimeScale['points'], at: number): number => {
  const x = points[at]?.x ?? 0
  return points.slice(Math.max(0, at - maxStacked), at).filter((other) => x - other.x < 0.01).length
}

/** The dates on a line that is proportional to time: a month is a month wide. The list below has each date. */
const Scale = ({ scale, rows }: { readonly scale: TimeScale; readonly rows: readonly TimelineRow[] }) => {
  const [first, last] = [scale.points[0], scale.points.at(-1)].map((point) => rows[point?.index ?? 0]?.date ?? '')
  return (
    <>
      <svg
        className="time-scale"
        width="100%"
        height={axis + 24}
        role="img"
        aria-label={storyPageStrings.timeScale(scale.points.length, first ?? '', last ?? '')}
      >
        <line x1="0" y1={axis} x2="100%" y2={axis} />
        {scale.ticks.map(({ x, label, anchor, room }) => (
          <g key={label}>
            <line x1={across(x)} y1={axis} x2={across(x)} y2={axis + 5} />
            {room !== 'none' && (
              <text
                className={room === 'wide' ? 'tick-wide' : undefined}
                x={across(x)}
                y={axis + 19}
                textAnchor={anchor}
              >
                {label}
              </text>
            )}
          </g>
        ))}
        {scale.points.map(({ index, x }, at) => {
          const row = rows[index]
          return (
            <circle
              className={row?.voice ? voiceClass(row.voice) : 'time-scale-plain'}
              cx={across(x)}
              cy={axis - 8 - stackedBefore(scale.points, at) * dotSpace}
              r="4.5"
              key={index}
            >
              <title>{`${row?.date}: ${row?.label}`}</title>
            </circle>
          )
        })}
      </svg>
      {scale.leftOut > 0 && <p className="small">{storyPageStrings.datesLeftOut(scale.leftOut)}</p>}
    </>
  )
}

const Row = ({ article, row }: { readonly article: Article; readonly row: TimelineRow }) => (
  <li>
    <span className="timeline-date">{row.date}</span>
    <span>
      {row.voice && <VoiceMark voice={row.voice} />}{' '}
      <a href={`#${row.statementId ?? paragraphAnchor(article, row.span)}`} {...languageOf(article)}>
        {row.label}
      </a>
    </span>
  </li>
)

type Props = { readonly article: Article; readonly only: StoryPart | undefined }

/** The dated events and statements of the story, or of a part of it, earliest first. Dates of several days are also drawn to scale. */
export const Timeline = ({ article, only }: Props) => {
  const rows = timelineRows(article).filter(
    ({ statementId, span }) =>
      !only || (statementId === undefined ? beginsIn(only, span) : only.statementIds.has(statementId)),
  )
  const scale = timeScale(rows.map(({ day }) => day))
  return rows.length === 0 ? null : (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{storyStrings.timeline}</h2>
      {scale && <Scale scale={scale} rows={rows} />}
      {rows.some(({ isWorkedOut }) => isWorkedOut) && <p className="small">{storyStrings.workedOut}</p>}
      <ol className="timeline">
        {rows.map((row) => (
          <Row article={article} row={row} key={row.key} />
        ))}
      </ol>
    </section>
  )
}
