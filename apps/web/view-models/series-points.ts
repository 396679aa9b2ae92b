import type { StoredFigure } from '@onrecord/article-archive'
import type { FigureInTime, FigureSeries } from '@onrecord/article-data'
import { dayNumber } from './time-scale.ts'

/** A value in a chart: `x` and `y` are shares (0 to 1) of the period and of the scale. */
export type SeriesPoint = { readonly x: number; readonly y: number; readonly row: StoredFigure }

/** The values of one estimator, earliest first. Without `voice`, the values without a source. */
export type SeriesLine = { readonly voice: FigureInTime['voice']; readonly points: readonly SeriesPoint[] }

/**
 * The lines of a series on common scales: its first and last day, and the ends of the scale. A logarithmic scale begins at a
 * power of ten, any other one at 0.
 */
export type SeriesPoints = {
  readonly lines: readonly SeriesLine[]
  readonly first: string
  readonly last: string
  readonly min: number
  readonly max: number
  readonly isLogarithmic: boolean
}

/** From this ratio of the largest to the smallest value on, the small values would lie on the axis of a linear scale. */
const logarithmicFrom = 50

/** The share of the scale that a value is at. */
type Scale = Pick<SeriesPoints, 'min' | 'max' | 'isLogarithmic'>

const scaleOf = (values: readonly number[]): Scale => {
  const [least, max] = [Math.min(...values), Math.max(...values)]
  const isLogarithmic = least > 0 && max / least >= logarithmicFrom
  return { min: isLogarithmic ? 10 ** Math.floor(Math.log10(least)) : 0, max, isLogarithmic }
}

const shareOf = (value: number, { min, max, isLogarithmic }: Scale): number =>
  isLogarithmic ? Math.log(value / min) / Math.log(max / min) : value / max

/** The number that a quantity is drawn at: the middle of a range, or the limit of a bound. */
const sizeOf = ({ figure: { quantity } }: StoredFigure): number =>
  quantity.kind === 'range' ? (quantity.min + quantity.max) / 2 : quantity.value

type Dated = StoredFigure & { readonly date: string }

const isDated = (row: StoredFigure): row is Dated =>
  row.date !== undefined && Number.isFinite(dayNumber(row.date)) && sizeOf(row) >= 0

/** The points of a series; `undefined` if fewer than two days have a value, so that there is no change to show. */
export const seriesPoints = (series: FigureSeries<StoredFigure>): SeriesPoints | undefined => {
  const dated = series.estimators.map(({ voice, values }) => ({ voice, rows: values.filter(isDated) }))
  const rows = dated.flatMap(({ rows }) => rows).sort((a, b) => dayNumber(a.date) - dayNumber(b.date))
  const [first, last] = [rows[0], rows.at(-1)]
  const scale = scaleOf(rows.map(sizeOf))
  if (!first || !last || scale.max === 0) return undefined
  const [from, to] = [dayNumber(first.date), dayNumber(last.date)]
  if (from === to) return undefined
  const lines = dated
    .filter(({ rows }) => rows.length > 0)
    .map(({ voice, rows }) => ({
      voice,
      points: rows.map((row) => ({
        x: (dayNumber(row.date) - from) / (to - from),
        y: shareOf(sizeOf(row), scale),
        row,
      })),
    }))
  return { lines, first: first.date, last: last.date, ...scale }
}
