import { type EntityKeys, keyRows, rankOf } from '../../identity/entity-keys.ts'
import { isGenericVoice } from '../../identity/names/generic-voices.ts'
import { idBase, searchedNames } from '../../identity/voice-record.ts'
import type { EntityRow } from '../../indexing/article-rows.ts'
import type { Sql } from '../connection.ts'
import { placedVector } from '../search/search-vector.ts'

/** Separates two names of one entity, so that no phrase spans both. */
const between = ' 0x0 '

/** Names as a tsvector. */
export const namesVector = (names: readonly string[]): string => placedVector(names.join(between), [])

const numbersBefore = async (sql: Sql, hashes: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const rows = await sql<{ number: number; hash: string }>`
    select number, hash from entity where hash = any(${hashes}::text[])`
  return new Map(rows.map(({ number, hash }) => [hash, number]))
}

const withSlugs = async (sql: Sql, added: readonly EntityRow[]): Promise<readonly string[]> => {
  const bases = added.map(({ evidence, hash }) => idBase(evidence, hash, evidence.name))
  const rows = await sql<{ slug: string }>`select slug from entity where slug = any(${[...new Set(bases)]}::text[])`
  const taken = new Set(rows.map(({ slug }) => slug))
  return added.map(({ hash, block, evidence }, at) => {
    const base = bases[at] ?? ''
    const isFree = !taken.has(base) && (block !== undefined || evidence.split !== undefined)
    if (isFree) taken.add(base)
    return isFree ? base : `${base}--${hash}`
  })
}

const insert = async (sql: Sql, added: readonly EntityRow[], first: number): Promise<void> => {
  const slugs = await withSlugs(sql, added)
  const numbers = added.map((_, at) => first + at)
  await sql`
    insert into entity (number, slug, base, hash, node, block, kind, name, generic, evidence, rank, search)
    select number, slug, base, hash, node, block, kind, name, generic, evidence::jsonb, rank, search::tsvector
    from unnest(${numbers}::integer[], ${slugs}::text[], ${added.map(({ evidence, hash }) => idBase(evidence, hash, evidence.name))}::text[],
      ${added.map(({ hash }) => hash)}::text[], ${added.map(({ node }) => node)}::text[],
      ${added.map(({ block }) => block ?? null)}::text[], ${added.map(({ evidence }) => evidence.kind)}::text[],
      ${added.map(({ evidence }) => evidence.name)}::text[],
      ${added.map(({ evidence }) => (isGenericVoice(evidence.kind, evidence.name) ? 1 : 0))}::integer[],
      ${added.map(({ evidence }) => JSON.stringify(evidence))}::text[], ${added.map(({ hash }) => rankOf(hash))}::bigint[],
      ${added.map(({ evidence }) => namesVector(searchedNames(evidence.kind, [evidence.name, ...evidence.aliases])))}::text[]
    ) as row (number, slug, base, hash, node, block, kind, name, generic, evidence, rank, search)`
  await insertKeys(
    sql,
    added.map((entity, at) => ({ ...entity, number: first + at })),
  )
}

type NumberedKeys = Pick<EntityRow, 'hash' | keyof EntityKeys> & { readonly number: number }

/** Writes the keys of entities, and marks their blocks as stale. */
export const insertKeys = async (sql: Sql, entities: readonly NumberedKeys[]): Promise<void> => {
  const keys = entities.flatMap(({ number, hash, ...entity }) =>
    keyRows(entity).map(({ key, own }) => ({ key, own, rank: rankOf(hash), number })),
  )
  await sql`
    insert into entity_key select * from unnest(${keys.map(({ key }) => key)}::text[], ${keys.map(({ own }) => own)}::integer[],
      ${keys.map(({ rank }) => rank)}::bigint[], ${keys.map(({ number }) => number)}::integer[])`
  await markStale(
    sql,
    keys.flatMap(({ key, own, number }) => (own === 1 ? [[key, number] as const] : [])),
  )
}

/** Marks blocks as stale, each with the changed entity; 0 for a removed one. */
export const markStale = async (
  sql: Sql,
  stale: readonly (readonly [block: string, entity: number])[],
): Promise<void> => {
  if (stale.length === 0) return
  const unique = [...new Map(stale.map((pair) => [pair.join(' '), pair])).values()]
  await sql`
    insert into stale select block, entity, 1 from unnest(${unique.map(([block]) => block)}::text[],
      ${unique.map(([, entity]) => entity)}::integer[]) as row (block, entity)
    on conflict (block, entity) do update set state = 1`
}

/** The numbers of entities by hash. New entities are added. The caller holds the writing lock. */
export const numberEntities = async (
  sql: Sql,
  entities: readonly EntityRow[],
): Promise<ReadonlyMap<string, number>> => {
  const byHash = new Map(entities.map((entity) => [entity.hash, entity]))
  const before = await numbersBefore(sql, [...byHash.keys()])
  const added = [...byHash.values()].filter(({ hash }) => !before.has(hash))
  if (added.length === 0) return before
  const [highest] = await sql<{ number: number }>`select coalesce(max(number), 0) as number from entity`
  const first = (highest?.number ?? 0) + 1
  await insert(sql, added, first)
  return new Map([...before, ...added.map(({ hash }, at) => [hash, first + at] as const)])
}
