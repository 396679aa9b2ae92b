import { type EntityChange, unchanged, withStory, withVoices } from '../../identity/entity-change.ts'
import { entityKeys, keyRows, rankOf } from '../../identity/entity-keys.ts'
import type { Evidence } from '../../identity/evidence.ts'
import { keyLevels } from '../../identity/questions.ts'
import { dayOfKey } from '../../indexing/story-key.ts'
import type { Sql } from '../connection.ts'
import { mergedInto, withMerged } from '../identity/entity-tree.ts'
import { markStale } from './entity-rows.ts'

/** The entities of an article with their numbers of statements, to add (1) or subtract (-1). */
export interface Appearances {
  readonly sign: 1 | -1
  /** The day of the article's key. */
  readonly day: number
  readonly statements: ReadonlyMap<number, number>
  /** Pairs of entities that it lists separately. */
  readonly apart: readonly (readonly [number, number])[]
}

const summed = (
  batch: readonly Appearances[],
  into: ReadonlyMap<number, number>,
): ReadonlyMap<number, EntityChange> => {
  const changes = new Map<number, EntityChange>()
  for (const { sign, day, statements } of batch)
    for (const [number, appearance] of withVoices(statements, (entity) => into.get(entity)))
      changes.set(number, withStory(changes.get(number) ?? unchanged, sign, day, appearance))
  return changes
}

const dayOf = (key: number | null | undefined): number | null => (key == null ? null : dayOfKey(key))

/** Looks up the days of the first and last statement again, for an entity alone and for its whole voice. */
const correctDays = async (sql: Sql, number: number): Promise<void> => {
  const days = async (numbers: readonly number[]) => {
    const [row] = await sql<{ first: number | null; last: number | null }>`
      select min(article) as first, max(article) as last from appearance
      where statements > 0 and entity = any(${numbers}::integer[])`
    return [dayOf(row?.first), dayOf(row?.last)] as const
  }
  const [since, until] = await days([number])
  const [first, last] = await days(await withMerged(sql, [number]))
  await sql`update entity set since = ${since}, until = ${until}, first = ${first}, last = ${last} where number = ${number}`
}

const writeApart = async (sql: Sql, batch: readonly Appearances[]): Promise<void> => {
  const pairs = new Map<string, { one: number; other: number; stories: number }>()
  for (const { sign, apart } of batch)
    for (const [one, other] of apart) {
      const pair = pairs.get(`${one} ${other}`) ?? { one, other, stories: 0 }
      pairs.set(`${one} ${other}`, { ...pair, stories: pair.stories + sign })
    }
  const changed = [...pairs.values()].filter(({ stories }) => stories !== 0)
  if (changed.length === 0) return
  await sql`
    insert into apart select * from unnest(${changed.map(({ one }) => one)}::integer[], ${changed.map(({ other }) => other)}::integer[],
      ${changed.map(({ stories }) => stories)}::integer[])
    on conflict (one, other) do update set stories = apart.stories + excluded.stories`
  await sql`delete from apart where stories <= 0 and one = any(${changed.map(({ one }) => one)}::integer[])`
}

/** Writes the changes of a batch to the counts of entities, and removes entities that are no longer in a story. */
export const countEntities = async (sql: Sql, batch: readonly Appearances[]): Promise<void> => {
  const all = [...new Set(batch.flatMap(({ statements }) => [...statements.keys()]))]
  const into = await mergedInto(sql, all)
  const changes = [...summed(batch, into)]
  if (changes.length === 0) return
  const column = (name: Exclude<keyof EntityChange, 'isQuieter'>): readonly (number | null)[] =>
    changes.map(([, change]) => change[name])
  const rows = await sql<{ number: number; block: string | null }>`
    update entity set stories = entity.stories + row.stories, spoke = entity.spoke + row.spoke, said = entity.said + row.said,
      articles = entity.articles + row.articles, statements = entity.statements + row.statements,
      since = least(entity.since, row.since), until = greatest(entity.until, row.until),
      first = least(entity.first, row.first), last = greatest(entity.last, row.last)
    from unnest(${changes.map(([number]) => number)}::integer[], ${column('stories')}::integer[], ${column('spoke')}::integer[],
      ${column('said')}::integer[], ${column('articles')}::integer[], ${column('statements')}::integer[],
      ${column('since')}::integer[], ${column('until')}::integer[], ${column('first')}::integer[], ${column('last')}::integer[]
    ) as row (number, stories, spoke, said, articles, statements, since, until, first, last)
    where entity.number = row.number returning entity.number, entity.block`
  const blocks = new Map(rows.map(({ number, block }) => [number, block]))
  // An entity that says more or less than before may be decided differently.
  await markStale(
    sql,
    changes.flatMap(([number, { stories, said, statements }]) => {
      const block = blocks.get(number)
      return block != null && (stories !== 0 || said !== 0) && statements !== 0 ? [[block, number] as const] : []
    }),
  )
  await writeApart(sql, batch)
  const quieter = changes.filter(([, { isQuieter }]) => isQuieter).map(([number]) => number)
  for (const number of quieter) await correctDays(sql, number)
  const lessened = changes.flatMap(([number, { stories }]) => (stories < 0 ? [number] : []))
  // Merged entities come first, so that their main entity is not kept for them.
  const isVoice = (number: number): number => (into.has(number) ? 0 : 1)
  await removeUnused(
    sql,
    lessened.toSorted((a, b) => isVoice(a) - isVoice(b)),
  )
}

/** Removes entities without a story. An entity that others belong to stays until those are decided again. */
export const removeUnused = async (sql: Sql, numbers: readonly number[]): Promise<void> => {
  for (const number of numbers) {
    const [row] = await sql<{
      hash: string
      evidence: Evidence
      block: string | null
      merged: number | null
      used: boolean
    }>`
      select hash, evidence, block, merged,
        exists (select from entity as other where other.merged = ${number} or other.auto = ${number}) as used
      from entity where number = ${number} and stories = 0`
    if (!row) continue
    const { block, hash, merged } = row
    const keys = keyRows(entityKeys(row.evidence, hash, block !== null))
    const groups = keys.flatMap(({ key, own }) => (own > keyLevels.block ? [[key, 0] as const] : []))
    if (row.used) {
      await markStale(sql, [['', number], ...(block === null ? [] : [[block, number] as const]), ...groups])
      continue
    }
    await sql`delete from entity_key where key = any(${keys.map(({ key }) => key)}::text[]) and rank = ${rankOf(hash)} and entity = ${number}`
    await sql`delete from apart where one = ${number}`
    await sql`delete from entity where number = ${number}`
    // The data of its voice may have come from the removed entity.
    const own = block === null ? [] : [[block, 0] as const, ...(merged === null ? [] : [[block, merged] as const])]
    await markStale(sql, [...own, ...groups])
  }
}
