import { dayOfKey, partsInKey } from '../rows/story-key.ts'
import type { Asking } from './connection.ts'
import { mergedInto, withMerged } from './entity-tree.ts'
import { markLexeme, quoted } from './search-vector.ts'

/** An article's entities with how many statements each has, counted in (1) or out (-1). */
export interface Appearances {
  readonly sign: 1 | -1
  /** The day that the article's key lies in. */
  readonly day: number
  readonly statements: ReadonlyMap<number, number>
}

interface Change {
  stories: number
  articles: number
  statements: number
  first: number | null
  last: number | null
  /** Whether a story with its words is gone, so that its days have to be looked up. */
  isQuieter: boolean
}

const spread = (appearances: Appearances, into: ReadonlyMap<number, number>) => {
  const all = new Map<number, { statements: number; isOwn: boolean }>()
  for (const [entity, statements] of appearances.statements) {
    for (let number: number | undefined = entity; number !== undefined; number = into.get(number)) {
      const known = all.get(number) ?? { statements: 0, isOwn: false }
      all.set(number, { statements: known.statements + statements, isOwn: known.isOwn || number === entity })
    }
  }
  return all
}

const summed = (batch: readonly Appearances[], into: ReadonlyMap<number, number>): ReadonlyMap<number, Change> => {
  const changes = new Map<number, Change>()
  for (const appearances of batch) {
    const { sign, day } = appearances
    for (const [number, { statements, isOwn }] of spread(appearances, into)) {
      const change = changes.get(number) ?? {
        stories: 0,
        articles: 0,
        statements: 0,
        first: null,
        last: null,
        isQuieter: false,
      }
      changes.set(number, change)
      if (isOwn) change.stories += sign
      if (statements === 0) continue
      change.articles += sign
      change.statements += sign * statements
      if (sign < 0) {
        change.isQuieter = true
        continue
      }
      change.first = Math.min(change.first ?? day, day)
      change.last = Math.max(change.last ?? day, day)
    }
  }
  return changes
}

/** What any of these entities says, as the text of a tsquery. */
export const spokenBy = (numbers: readonly number[]): string =>
  numbers.map((number) => quoted(markLexeme(`v${number}`))).join(' | ')

const dayOf = (row: { readonly key: number } | undefined): number | null =>
  row === undefined ? null : dayOfKey(Math.floor(row.key / partsInKey))

/** Looks up anew the days of an entity's first and last statement. */
export const correctDays = async (sql: Asking, number: number): Promise<void> => {
  const query = spokenBy(await withMerged(sql, [number]))
  const [first] = await sql<{ key: number }>`
    select key from statement where search @@ ${query}::tsquery order by key limit 1`
  const [last] = await sql<{ key: number }>`
    select key from statement where search @@ ${query}::tsquery order by key desc limit 1`
  await sql`update entity set first = ${dayOf(first)}, last = ${dayOf(last)} where number = ${number}`
}

/** Writes what a batch changes in the counts of entities, and takes away those that are in no story any more. */
export const countEntities = async (sql: Asking, batch: readonly Appearances[]): Promise<void> => {
  const all = [...new Set(batch.flatMap(({ statements }) => [...statements.keys()]))]
  const changes = [...summed(batch, await mergedInto(sql, all))]
  if (changes.length === 0) return
  const column = (name: Exclude<keyof Change, 'isQuieter'>): readonly (number | null)[] =>
    changes.map(([, change]) => change[name])
  await sql`
    update entity set stories = entity.stories + row.stories, articles = entity.articles + row.articles,
      statements = entity.statements + row.statements, first = least(entity.first, row.first), last = greatest(entity.last, row.last)
    from unnest(${changes.map(([number]) => number)}::integer[], ${column('stories')}::integer[], ${column('articles')}::integer[],
      ${column('statements')}::integer[], ${column('first')}::integer[], ${column('last')}::integer[]
    ) as row (number, stories, articles, statements, first, last)
    where entity.number = row.number`
  await removeUnused(
    sql,
    changes.filter(([, { stories }]) => stories < 0).map(([number]) => number),
  )
  const quieter = changes.filter(([, { isQuieter }]) => isQuieter).map(([number]) => number)
  const left = await sql<{ number: number }>`
    select number from entity where number = any(${quieter}::integer[]) order by number`
  for (const { number } of left) await correctDays(sql, number)
}

/** Removes those that are in no story, one after another, each unless another is left that was merged into it. */
const removeUnused = async (sql: Asking, numbers: readonly number[]): Promise<void> => {
  if (numbers.length === 0) return
  const rows = await sql<{ number: number; merged: number | null; stories: number }>`
    select number, merged, stories from entity
    where number = any(${numbers}::integer[]) or merged = any(${numbers}::integer[])`
  const unused = new Set(rows.filter(({ stories }) => stories === 0).map(({ number }) => number))
  const gone = new Set<number>()
  for (const number of numbers) {
    const isNeeded = rows.some((row) => row.merged === number && !gone.has(row.number))
    if (unused.has(number) && !isNeeded) gone.add(number)
  }
  await sql`delete from entity where number = any(${[...gone]}::integer[])`
}
