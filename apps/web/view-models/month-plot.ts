import type { MonthCount } from '@onrecord/article-archive'
import { formatDate } from '@onrecord/article-view'

/** A bar of a plot: `x`, `width` and `height` are shares (0 to 1) of the plot. `label` is its first month in words. */
type PlotBar = {
  readonly x: number
  readonly width: number
  readonly height: number
  readonly label: string
  readonly statements: number
}

/** Statements over time. `first` and `last` are months in words, and `step` is how many months a bar has. */
export type MonthPlot = {
  readonly bars: readonly PlotBar[]
  readonly first: string
  readonly last: string
  readonly most: PlotBar
  readonly step: number
}

/** The first and last month of a plot: "2025-01". */
export type MonthRange = { readonly first: string; readonly last: string }

const maxBars = 60
const steps = [1, 3, 12, 60] as const

const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

const monthAt = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`

/** The range of all months; `undefined` without months. */
export const monthRange = (counts: readonly MonthCount[]): MonthRange | undefined => {
  const months = counts.map(({ month }) => month).toSorted()
  const [first, last] = [months[0], months.at(-1)]
  return first === undefined || last === undefined ? undefined : { first, last }
}

/** Statements by month as bars, with more than one month for each bar over a long time; `undefined` without statements. */
export const monthPlot = (counts: readonly MonthCount[], range: MonthRange): MonthPlot | undefined => {
  const months = indexOf(range.last) - indexOf(range.first) + 1
  const step = steps.find((some) => months / some <= maxBars) ?? 60
  const from = Math.floor(indexOf(range.first) / step)
  const width = 1 / (Math.floor(indexOf(range.last) / step) - from + 1)
  const sums = new Map<number, number>()
  for (const { month, statements } of counts) {
    const place = Math.floor(indexOf(month) / step)
    sums.set(place, (sums.get(place) ?? 0) + statements)
  }
  const max = Math.max(0, ...sums.values())
  const bars = [...sums]
    .toSorted(([a], [b]) => a - b)
    .map(([place, statements]) => ({
      x: (place - from) * width,
      width,
      height: statements / max,
      label: formatDate(monthAt(place * step)),
      statements,
    }))
  const most = bars.find(({ statements }) => statements === max)
  return most && { bars, first: formatDate(range.first), last: formatDate(range.last), most, step }
}
