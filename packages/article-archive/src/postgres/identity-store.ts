import { decideBlock, hasShortNames, sharedRoots } from '../identity/decide-block.ts'
import { type DecidedVoices, type Decision, decidedVoices, type VoiceRef } from '../identity/decision.ts'
import { entityKeys, nameNode } from '../identity/entity-keys.ts'
import type { DecidedBlocks, IdentityStore } from '../identity/resolve-voices.ts'
import type { Asking, Connection } from './connection.ts'
import { removeUnused } from './entity-counts.ts'
import { mergedInto, rootOf } from './entity-tree.ts'
import { readBlocks } from './identity-rows.ts'
import { keptDecisions } from './kept-decisions.ts'
import { refreshVoices } from './refresh-voices.ts'
import { lockWriting } from './writing-lock.ts'

const blocksOf = async (
  sql: Asking,
  which: 'all' | 'stale',
  after: string,
  limit: number,
): Promise<readonly string[]> => {
  const rows =
    which === 'all'
      ? await sql<{ block: string }>`
          select distinct key collate "C" as block from entity_key where own = 1 and key > ${after} collate "C" order by 1 limit ${limit}`
      : await sql<{ block: string }>`
          select distinct block collate "C" as block from stale where block > ${after} collate "C" order by 1 limit ${limit}`
  return rows.map(({ block }) => block)
}

const countBlocks = async (sql: Asking, which: 'all' | 'stale'): Promise<number> => {
  const [row] =
    which === 'all'
      ? await sql<{ count: number }>`select count(distinct key) as count from entity_key where own = 1`
      : await sql<{ count: number }>`select count(distinct block) as count from stale where block <> ''`
  return row?.count ?? 0
}

/** Who the voices are that decisions are about. */
const refKey = ({ hash, kind, name }: VoiceRef): string => [hash, kind, name].join('\n')

/** The entities that references name: by evidence, else those of their names that say most. */
export const numbersOfRefs = async (
  sql: Asking,
  refs: readonly VoiceRef[],
): Promise<(ref: VoiceRef) => { readonly number: number; readonly auto: number | null } | undefined> => {
  const found = new Map<string, { number: number; auto: number | null }>()
  if (refs.length > 0) {
    const byHash = await sql<{ number: number; auto: number | null; hash: string }>`
      select number, auto, hash from entity where hash = any(${refs.map(({ hash }) => hash)}::text[])`
    const known = new Map(byHash.map((row) => [row.hash, row]))
    const others = refs.filter(({ hash }) => !known.has(hash))
    const byNode = await sql<{ number: number; auto: number | null; node: string }>`
      select distinct on (node) number, auto, node from entity
      where node = any(${others.map(({ kind, name }) => nameNode(kind, name))}::text[]) order by node, said desc, rank`
    const nodes = new Map(byNode.map((row) => [row.node, row]))
    for (const ref of refs) {
      const row = known.get(ref.hash) ?? nodes.get(nameNode(ref.kind, ref.name))
      if (row) found.set(refKey(ref), row)
    }
  }
  return (ref) => found.get(refKey(ref))
}

/** The references in decisions. */
export const refsOf = (decisions: readonly Decision[]): readonly VoiceRef[] =>
  decisions.flatMap((decision) => [decision.voice, ...(decision.kind === 'merge' ? [decision.into] : [])])

/** What the archive itself has found that these entities go by, and that in turn: those that go by themselves are absent. */
const autoInto = async (sql: Asking, numbers: readonly number[]): Promise<ReadonlyMap<number, number>> => {
  const rows = await sql<{ number: number; auto: number }>`
    with recursive up as (
      select number, auto from entity where number = any(${numbers}::integer[]) and auto is not null
      union
      select entity.number, entity.auto from entity join up on entity.number = up.auto where entity.auto is not null
    ) select number, auto from up`
  return new Map(rows.map(({ number, auto }) => [number, auto]))
}

/**
 * Applies what people have decided to the voices in `found`, and to all that a decision is or was about. Gives the names that
 * people gave; adds the voices that it touched.
 */
export const applyDecisions = async (
  sql: Asking,
  found: ReadonlySet<number>,
  touched: Set<number>,
): Promise<DecidedVoices['names']> => {
  const decisions = await keptDecisions(sql)
  const refs = refsOf(decisions)
  const at = await numbersOfRefs(sql, refs)
  const decidedAutos = await autoInto(
    sql,
    refs.flatMap((ref) => at(ref)?.number ?? []),
  )
  const { into, names } = decidedVoices(decisions, (ref) => {
    const row = at(ref)
    return row && rootOf(decidedAutos, row.number)
  })
  const before = await sql<{ found: number }>`
    select distinct coalesce(auto, number) as found from entity where merged is distinct from auto`
  const all = [...new Set([...found, ...before.map((row) => row.found), ...into.keys()])]
  const autos = await autoInto(sql, all)
  const finals = all.map((number) => into.get(rootOf(autos, number)) ?? rootOf(autos, number))
  const changed = await sql<{ number: number; before: number | null; after: number | null }>`
    with wanted as (select * from unnest(${all}::integer[], ${finals}::integer[]) as row (found, final)),
      old as (
        select entity.number, entity.merged, nullif(wanted.final, entity.number) as after
        from wanted join entity on entity.number = wanted.found or entity.auto = wanted.found
        where entity.merged is distinct from nullif(wanted.final, entity.number)
      )
    update entity set merged = old.after from old where entity.number = old.number
    returning entity.number, old.merged as before, old.after as after`
  for (const row of changed)
    for (const voice of [row.number, row.before, row.after]) if (voice !== null) touched.add(voice)
  return names
}

/** These voices and what they go by. */
export const withRoots = async (sql: Asking, numbers: ReadonlySet<number>): Promise<ReadonlySet<number>> => {
  const into = await mergedInto(sql, [...numbers])
  return new Set([...numbers].flatMap((number) => [number, rootOf(into, number)]))
}

const decide = async (
  sql: Asking,
  keys: readonly string[],
  withShort: boolean,
  isAll: boolean,
): Promise<DecidedBlocks> => {
  await lockWriting(sql)
  if (!withShort) await sql`update stale set state = 2 where block = any(${keys}::text[])`
  const stale = await sql<{
    entity: number
  }>`select entity from stale where block = any(${keys}::text[]) and entity > 0`
  const touched = new Set(stale.map(({ entity }) => entity))
  const found = new Set<number>()
  const reached = new Set<string>()
  const autos = new Map<number, number | null>()
  for (const block of await readBlocks(sql, keys, withShort)) {
    if (withShort && !hasShortNames(block)) continue
    const decided = decideBlock(block, withShort)
    if (isAll) for (const root of sharedRoots(decided)) touched.add(root)
    for (const [number, root] of decided) {
      const [before, auto] = [block.autos.get(number) ?? null, root === number ? null : root]
      if (before === auto) continue
      autos.set(number, auto)
      for (const voice of [number, before ?? number, root]) found.add(voice)
    }
    if (withShort) continue
    for (const { evidence, hash } of block.members)
      for (const other of entityKeys(evidence, hash, true).reach) reached.add(other)
  }
  await sql`
    update entity set auto = row.auto from unnest(${[...autos.keys()]}::integer[], ${[...autos.values()]}::integer[]) as row (number, auto)
    where entity.number = row.number`
  const names = await applyDecisions(sql, found, touched)
  await refreshVoices(sql, await withRoots(sql, touched), names)
  return { changed: autos.size, reached: [...reached] }
}

const finish = async (sql: Asking): Promise<void> => {
  await lockWriting(sql)
  const gone = await sql<{ entity: number }>`select entity from stale where block = ''`
  await sql`delete from stale where state = 2 or block = ''`
  await removeUnused(
    sql,
    gone.map(({ entity }) => entity),
  )
}

/** Identity of the voices in a PostgreSQL. */
export const identityStore = (connection: Connection, isAll: boolean): IdentityStore => ({
  blocks: (which, after, limit) => connection.read((sql) => blocksOf(sql, which, after, limit)),
  countBlocks: (which) => connection.read((sql) => countBlocks(sql, which)),
  decide: (keys, withShort) => connection.write((sql) => decide(sql, keys, withShort, isAll)),
  finish: () => connection.write(finish),
})
