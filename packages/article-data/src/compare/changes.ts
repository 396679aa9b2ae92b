import type { Article } from '../model/article.ts'
import { type Attribution, attributionIndex } from '../statements/attributions.ts'
import type { FigureRow } from '../tables/figure-table.ts'
import { searchWords } from '../text/normalize-for-search.ts'
import { statementText } from '../text/words.ts'
import { isSameQuantity, pairFigures } from './pair-figures.ts'
import { pairStatements, type StatementPair } from './pair-statements.ts'

/**
 * What happened to a statement: kept word for word; reworded, or reported in another form or stance ("denies", earlier
 * "states"); moved to another voice; added; removed.
 */
export type StatementChange =
  | { readonly kind: 'kept' | 'reworded' | 'moved'; readonly before: Attribution; readonly after: Attribution }
  | { readonly kind: 'added'; readonly after: Attribution }
  | { readonly kind: 'removed'; readonly before: Attribution }

/** What changed between two revisions of one story. `headline` is absent when unchanged. */
export type Changes = {
  readonly headline?: { readonly before: string; readonly after: string }
  /** In the order of the later revision; removed statements keep their place. */
  readonly statements: readonly StatementChange[]
  /** The same measure, with a different number. */
  readonly figures: readonly { readonly before: FigureRow; readonly after: FigureRow }[]
}

const minSimilarity = 0.5

const kindOf = (
  before: Article,
  after: Article,
  { a, b, isSameVoice }: StatementPair,
): 'kept' | 'reworded' | 'moved' => {
  if (!isSameVoice) return 'moved'
  const wordsOf = (article: Article, { statement }: Attribution) =>
    searchWords(statementText(article, statement)).join(' ')
  const isSame =
    a.statement.form === b.statement.form &&
    a.statement.stance === b.statement.stance &&
    wordsOf(before, a) === wordsOf(after, b)
  return isSame ? 'kept' : 'reworded'
}

const changedStatements = (before: Article, after: Article): readonly StatementChange[] => {
  const pairs = pairStatements(before, after, { minSimilarity, isOneStory: true })
  const [from, to] = [new Map(pairs.map((pair) => [pair.b, pair])), new Map(pairs.map((pair) => [pair.a, pair]))]
  const later = [...attributionIndex(after).values()]
  const placeOf = new Map(later.map((attribution, place) => [attribution, place]))
  const now = later.map((attribution, place) => {
    const pair = from.get(attribution)
    const change: StatementChange = pair
      ? { kind: kindOf(before, after, pair), before: pair.a, after: attribution }
      : { kind: 'added', after: attribution }
    return { place, change }
  })
  // Put a removed statement after the statement that preceded it.
  let place = -1
  const gone = [...attributionIndex(before).values()].flatMap((attribution) => {
    const pair = to.get(attribution)
    place = pair ? (placeOf.get(pair.b) ?? place) : place
    const change: StatementChange = { kind: 'removed', before: attribution }
    return pair ? [] : [{ place: place + 0.5, change }]
  })
  return [...now, ...gone].sort((one, other) => one.place - other.place).map(({ change }) => change)
}

/**
 * What changed between two revisions of one story, statement by statement. Changes neither revision.
 *
 * @example
 * ```ts
 * import { changes } from '@onrecord/article-data'
 * import { edition } from '@onrecord/article-data/edition'
 *
 * const [story] = edition
 * if (story) console.log(changes(story, { ...story, headline: 'Another headline' }).headline?.after)
 * // Another headline
 * ```
 */
export const changes = (before: Article, after: Article): Changes => ({
  ...(before.headline === after.headline ? {} : { headline: { before: before.headline, after: after.headline } }),
  statements: changedStatements(before, after),
  figures: pairFigures(before, after)
    .filter(({ a, b }) => !isSameQuantity(a.figure.quantity, b.figure.quantity))
    .map(({ a, b }) => ({ before: a, after: b })),
})
