import { type Decision, decidedVoices, type VoiceRef } from '../../identity/decision.ts'
import { nameNode } from '../../identity/entity-keys.ts'
import { type AppliedDecisions, rootIn, type VoiceMove } from '../../identity/voice-moves.ts'
import type { Sql } from '../connection.ts'
import { storedDecisions } from './stored-decisions.ts'

/** A unique key for a reference. */
const refKey = ({ hash, kind, name }: VoiceRef): string => [hash, kind, name].join('\n')

/** The entities that references name: by evidence, or else the one of that name with the most statements. */
export const numbersOfRefs = async (
  sql: Sql,
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

/**
 * What the archive found these entities to belong to, followed to the end. Entities that are their own voice are
 * absent.
 */
const autoInto = async (sql: Sql, numbers: readonly number[]): Promise<ReadonlyMap<number, number>> => {
  const rows = await sql<{ number: number; auto: number }>`
    with recursive up as (
      select number, auto from entity where number = any(${numbers}::integer[]) and auto is not null
      union
      select entity.number, entity.auto from entity join up on entity.number = up.auto where entity.auto is not null
    ) select number, auto from up`
  return new Map(rows.map(({ number, auto }) => [number, auto]))
}

/** Moves entities to their final voices, together with the entities that belong to them. Returns the moves. */
const follow = async (
  sql: Sql,
  found: readonly number[],
  finals: readonly number[],
): Promise<readonly VoiceMove[]> => sql<VoiceMove>`
  with wanted as (select * from unnest(${found}::integer[], ${finals}::integer[]) as row (found, final)),
    -- If an entity is already there, those that belong to it are too, or move on their own.
    moving as (
      select wanted.* from wanted join entity on number = found where coalesce(merged, number) <> final
    ),
    old as (
      select number, coalesce(merged, number) as origin, final from moving join entity on number = found
      union
      select number, coalesce(merged, number), final from moving join entity on auto = found
        where number not in (select found from wanted)
    )
  update entity set merged = nullif(old.final, entity.number) from old
  where entity.number = old.number and old.origin <> old.final
  returning entity.number as entity, old.origin as from, old.final as into`

/** Applies people's decisions to the voices in `found`, and to all voices that a decision is or was about. */
export const applyDecisions = async (sql: Sql, found: ReadonlySet<number>): Promise<AppliedDecisions> => {
  const decisions = await storedDecisions(sql)
  const refs = refsOf(decisions)
  const at = await numbersOfRefs(sql, refs)
  const decidedAutos = await autoInto(
    sql,
    refs.flatMap((ref) => at(ref)?.number ?? []),
  )
  const { into, names } = decidedVoices(decisions, (ref) => {
    const row = at(ref)
    return row && rootIn(decidedAutos, row.number)
  })
  const before = await sql<{ found: number }>`
    select distinct coalesce(auto, number) as found from entity where merged is distinct from auto`
  const all = [...new Set([...found, ...before.map((row) => row.found), ...into.keys()])]
  if (all.length === 0) return { names, moves: [] }
  const autos = await autoInto(sql, all)
  const finals = all.map((number) => into.get(rootIn(autos, number)) ?? rootIn(autos, number))
  return { names, moves: await follow(sql, all, finals) }
}
