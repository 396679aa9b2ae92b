import { edtfOrder } from '../dates/edtf-order.ts'
import { groupBy } from '../group-by.ts'
import type { Figure } from '../model/figure.ts'
import { contentWords } from './content-words.ts'

/**
 * A figure from any story, with its voice (absent for the writer's own) and the date when it applied (EDTF or ISO
 * 8601).
 */
export type FigureInTime = {
  readonly figure: Figure
  readonly voice?: { readonly id: string; readonly name: string }
  readonly date?: string
}

/** What several figures measure, and what each estimator gave for it, earliest first, undated figures last. */
export type FigureSeries<Row extends FigureInTime> = {
  readonly measures: string
  readonly unit: Figure['unit']
  readonly estimators: readonly { readonly voice?: FigureInTime['voice']; readonly values: readonly Row[] }[]
}

/** A rate is comparable only with rates of the same base: cases per 100,000 people are not cases. */
const rateKey = ({ base }: Figure): readonly string[] =>
  base?.relation === 'per' ? ['per', String(base.value), base.unit.system, base.unit.code] : []

/** Words that do not say of whom or of what: the ages of two people are not values of one quantity. */
const unspecific = new Set(
  `age people person man men woman women child children time year month week day hour total number amount percent rate
  point part other one thing size length height weight distance`.split(/\s+/u),
)

const isSpecific = ({ measures }: Figure): boolean => [...contentWords(measures)].some((word) => !unspecific.has(word))

const quantityKey = (figure: Figure): string =>
  [figure.unit.system, figure.unit.code, ...rateKey(figure), ...[...contentWords(figure.measures)].sort()].join(' ')

const orderOf = ({ date }: FigureInTime): number => (date === undefined ? Number.POSITIVE_INFINITY : edtfOrder(date))

/** Compares numbers, including infinite ones: equal numbers give 0, never NaN. */
const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

/**
 * Figures of any number of stories as quantities over time, by estimator. Figures that measure the same (the same
 * content words in any order, "soldiers killed" and "killed soldiers") in the same unit are one series, and rates only
 * with rates of the same base. A figure of an age, or of people without more, is a series of its own. The longest series comes first. Figures that do not say what they measure are left out.
 */
export const figureSeries = <Row extends FigureInTime>(rows: readonly Row[]): readonly FigureSeries<Row>[] =>
  [
    ...groupBy(
      rows.filter(({ figure }) => figure.measures.trim() !== ''),
      // A key of its own for a figure that cannot be compared.
      ({ figure }) => (isSpecific(figure) ? quantityKey(figure) : figure),
    ).values(),
  ]
    .sort((a, b) => b.length - a.length)
    .flatMap((same) => {
      const [first] = same
      if (!first) return []
      const estimators = [...groupBy(same, ({ voice }) => voice?.id).values()].map((values) => {
        const voice = values[0]?.voice
        const inTime = values.toSorted((a, b) => compareNumbers(orderOf(a), orderOf(b)))
        return voice ? { voice, values: inTime } : { values: inTime }
      })
      return [{ measures: first.figure.measures, unit: first.figure.unit, estimators }]
    })
