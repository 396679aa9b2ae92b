import { voicePageStrings } from '../../strings.ts'
import type { MonthPlot } from '../../view-models/month-plot.ts'
import '../layout/bars.css'
import './month-bars.css'

const inPercent = (share: number): string => `${(share * 100).toFixed(2)}%`

type Props = { readonly plot: MonthPlot; readonly height: number }

/** A voice's statements over time, as bars in its color. Its description says when it said most. */
export const MonthBars = ({ plot: { bars, first, last, most }, height }: Props) => (
  <svg
    className="bars month-bars"
    width="100%"
    height={height}
    role="img"
    aria-label={voicePageStrings.plot(first, last, most.statements, most.label)}
  >
    {bars.map(({ x, width, height: share, label, statements }) => (
      <rect
        x={inPercent(x)}
        width={inPercent(width)}
        y={((1 - share) * (height - 1)).toFixed(1)}
        height={Math.max(1, share * (height - 1)).toFixed(1)}
        key={label}
      >
        <title>{voicePageStrings.inMonth(statements, label)}</title>
      </rect>
    ))}
    <line x1="0" y1={height - 0.5} x2="100%" y2={height - 0.5} />
  </svg>
)

/** The plot of a voice's page, with its first and last month and the largest number. */
export const LabeledMonthBars = ({ plot, tone }: { readonly plot: MonthPlot; readonly tone: string }) => (
  <figure className={`month-plot ${tone}`}>
    <figcaption className="label">
      {plot.step === 1 ? voicePageStrings.byMonth : voicePageStrings.overTime}
      {': '}
      {voicePageStrings.most(plot.most.statements, plot.most.label)}
    </figcaption>
    <MonthBars plot={plot} height={72} />
    <p className="small month-ends" aria-hidden="true">
      <span>{plot.first}</span> <span>{plot.last}</span>
    </p>
  </figure>
)
