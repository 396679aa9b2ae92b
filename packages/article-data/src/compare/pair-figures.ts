import type { Article } from '../model/article.ts'
import type { Quantity, Unit } from '../model/figure.ts'
import { type FigureRow, figureTable } from '../tables/figure-table.ts'
import { bestPairs } from './best-pairs.ts'
import { contentWords, countShared } from './content-words.ts'

/** One thing measured in two stories. */
export type FigurePair = { readonly a: FigureRow; readonly b: FigureRow }

const clauseEnd = /[.,;:()“”"«»—–]|\s(?:and|but|while|as)\s/u
/** What happened to the things counted: killed and wounded soldiers are two figures. */
const outcomes = new Set(
  'dead hurt lost missing held taken shot born found sold spent won left fallen risen sick ill'.split(' '),
)
const noOutcomes = new Set('united reported estimated added claimed called need hundred red'.split(' '))
const isOutcome = (word: string): boolean => outcomes.has(word) || (word.endsWith('ed') && !noOutcomes.has(word))

type Measured = {
  readonly row: FigureRow
  readonly measures: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly outcome: ReadonlySet<string>
}

/** The row with what it measures: the words that name it, and the words around the figure in its clause. */
const measured = (article: Article, row: FigureRow): Measured => {
  const { start, end } = row.figure.span
  const before =
    article.text
      .slice(Math.max(0, start - 60), start)
      .split(clauseEnd)
      .at(-1) ?? ''
  const after = article.text.slice(end, end + 80).split(clauseEnd)[0] ?? ''
  const near = `${before.split(/\s+/u).slice(-4).join(' ')} ${after.split(/\s+/u).slice(0, 7).join(' ')}`
  const measures = contentWords(row.measures)
  const words = new Set([...measures, ...contentWords(near)].filter((word) => !/^\p{N}/u.test(word)))
  return { row, measures, words, outcome: new Set([...words].filter(isOutcome)) }
}

const isSameUnit = (a: Unit, b: Unit): boolean => a.system === b.system && a.code === b.code

/** Whether two quantities are equal: the same kind with the same numbers. */
export const isSameQuantity = (a: Quantity, b: Quantity): boolean => {
  if (a.kind === 'range') return b.kind === 'range' && a.min === b.min && a.max === b.max
  if (a.kind === 'bound') return b.kind === 'bound' && a.comparator === b.comparator && a.value === b.value
  return b.kind === 'value' && a.value === b.value
}

const isSameOrNone = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size + b.size === 0 || countShared(a, b) > 0

/**
 * The minimum number of shared words. A figure that does not say what it measures ("5 %") has only the words around it,
 * and needs more.
 */
const minShared = ({ measures }: Measured): number => (measures.size === 0 ? 3 : 2)

const similarity = (a: Measured, b: Measured): number => {
  if (!isSameUnit(a.row.figure.unit, b.row.figure.unit)) return 0
  if (!isSameOrNone(a.measures, b.measures) || !isSameOrNone(a.outcome, b.outcome)) return 0
  const shared = countShared(a.words, b.words)
  if (shared < minShared(a)) return 0
  const alike = shared / Math.min(a.words.size, b.words.size)
  // The same number adds half a point, so it wins between two candidates.
  return alike >= 0.5 ? alike / 2 + (isSameQuantity(a.row.figure.quantity, b.row.figure.quantity) ? 0.5 : 0) : 0
}

/**
 * Figures of two stories that measure the same thing, in the order of the first: they have the same unit, and share
 * words for what is counted and what happened to it. "40 people" alone, without what they are counted for, is never
 * paired.
 */
export const pairFigures = (a: Article, b: Article): readonly FigurePair[] => {
  const of = (article: Article) => figureTable(article).map((row) => measured(article, row))
  return bestPairs(of(a), of(b), 0.25, similarity)
    .map((pair) => ({ a: pair.a.row, b: pair.b.row }))
    .sort((one, other) => one.a.figure.span.start - other.a.figure.span.start)
}
