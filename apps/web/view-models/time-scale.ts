import { edtfOrder } from '@onrecord/article-data'
import { formatDate } from '@onrecord/article-view'

const milliseconds = 86_400_000

/** The first day that a date can mean, in days since 1970; NaN for a date BC or an invalid date. */
export const dayNumber = (date: string): number => {
  const order = edtfOrder(date)
  if (!(order > 10_000 && order < 100_000_000)) return Number.NaN
  const [month, day] = [Math.floor(order / 100) % 100, order % 100]
  return Date.UTC(Math.floor(order / 10_000), Math.max(month, 1) - 1, Math.max(day, 1)) / milliseconds
}

/** A date on the scale: its index in the list, and its place as a fraction of the scale (0 to 1). */
type ScalePoint = { readonly index: number; readonly x: number }

/** How a label is placed at its tick: at the ends of the scale, it must not go past them. */
type Anchor = 'start' | 'middle' | 'end'

/** A line of the scale with its label. There is room for the label in any window, only in a wide one, or in none. */
type ScaleTick = {
  readonly x: number
  readonly label: string
  readonly anchor: Anchor
  readonly room: 'any' | 'wide' | 'none'
}

/** Dates on a line that is proportional to time. `leftOut` counts dates that are too far from the others, or not a day. */
export type TimeScale = {
  readonly points: readonly ScalePoint[]
  readonly ticks: readonly ScaleTick[]
  readonly leftOut: number
}

/** A gap of more than this share of the scale leaves the few dates before or after it out. */
const largestGap = 0.5
const maxTicks = 12

type Dated = { readonly index: number; readonly day: number }

/** The dates without those that a large gap separates from most of them. */
const withoutFarDates = (dates: readonly Dated[]): readonly Dated[] => {
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last || dates.length < 3) return dates
  const range = last.day - first.day
  const gapAt = dates.findIndex((date, at) => at > 0 && date.day - (dates[at - 1]?.day ?? 0) > range * largestGap)
  if (gapAt < 0 || range < 366) return dates
  return withoutFarDates(gapAt * 2 <= dates.length ? dates.slice(gapAt) : dates.slice(0, gapAt))
}

/** The steps between ticks, in months. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200] as const

const monthOf = (day: number): number => {
  const date = new Date(day * milliseconds)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** The width of a letter of a label as a share of the scale, in a wide window and on a phone. */
const letterWidths = { wide: 0.007, any: 0.021 } as const

const anchorOf = (x: number): Anchor => (x > 0.9 ? 'end' : x < 0.1 ? 'start' : 'middle')

/** The indices of the labels that do not overlap an earlier one. */
const withRoom = (ticks: readonly Pick<ScaleTick, 'x' | 'label'>[], letterWidth: number): ReadonlySet<number> => {
  const found = new Set<number>()
  let free = 0
  for (const [index, { x, label }] of ticks.entries()) {
    const width = label.length * letterWidth
    const from = { start: x, middle: x - width / 2, end: x - width }[anchorOf(x)]
    if (from < free) continue
    found.add(index)
    free = from + width + letterWidth
  }
  return found
}

/** Ticks at the first days of months or years, at most twelve. */
const ticksOf = (from: number, to: number): readonly ScaleTick[] => {
  const months = monthOf(to) - monthOf(from) + 1
  const step = steps.find((some) => months / some <= maxTicks) ?? 1200
  const first = Math.ceil(monthOf(from) / step) * step
  const ticks = Array.from({ length: Math.ceil(months / step) + 1 }, (_, index) => first + index * step)
    .map((month) => {
      const [year, within] = [Math.floor(month / 12), month % 12]
      const date = step < 12 ? `${year}-${String(within + 1).padStart(2, '0')}` : `${year}`
      return { x: (Date.UTC(year, within, 1) / milliseconds - from) / (to - from), label: formatDate(date) }
    })
    .filter(({ x }) => x >= 0 && x <= 1)
  const [inAny, inWide] = [withRoom(ticks, letterWidths.any), withRoom(ticks, letterWidths.wide)]
  return ticks.map((tick, index) => ({
    ...tick,
    anchor: anchorOf(tick.x),
    room: inAny.has(index) ? 'any' : inWide.has(index) ? 'wide' : 'none',
  }))
}

/** The scale of a list of EDTF dates; `undefined` if fewer than two days are known, so that there is nothing to compare. */
export const timeScale = (dates: readonly string[]): TimeScale | undefined => {
  const known = dates
    .map((date, index) => ({ index, day: dayNumber(date) }))
    .filter(({ day }) => Number.isFinite(day))
    .toSorted((a, b) => a.day - b.day)
  const shown = withoutFarDates(known)
  const [from, to] = [shown[0]?.day ?? 0, shown.at(-1)?.day ?? 0]
  if (from === to) return undefined
  return {
    points: shown.map(({ index, day }) => ({ index, x: (day - from) / (to - from) })),
    ticks: ticksOf(from, to),
    leftOut: dates.length - shown.length,
  }
}
