import {
  type AppliedDecisions,
  maxShownEntities,
  type Recount,
  recountsAfter,
  rootIn,
} from '../../identity/voice-moves.ts'
import { isFoundBy, voiceRecord } from '../../identity/voice-record.ts'
import type { VoiceSummary } from '../../identity/voice-summary.ts'
import type { Sql } from '../connection.ts'
import { namesVector } from '../writing/entity-rows.ts'
import { mergedInto, withMerged } from './entity-tree.ts'
import { type EntityColumns, memberColumns, memberOf } from './identity-rows.ts'

interface Root extends EntityColumns {
  readonly slug: string
  readonly base: string
  readonly name: string
  readonly generic: number
  readonly summary: VoiceSummary | null
}

/** Why a voice is written again. */
interface Refreshed {
  readonly renamed: string | undefined
  readonly recount: Recount
  /** Whether its main entity belonged to another voice before. */
  readonly hasMoved: boolean
  /** Whether no other entity belongs to it. */
  readonly isAlone: boolean
}

/** The entities that represent a voice, the main one first. */
const shownEntities = (sql: Sql, number: number): Promise<readonly EntityColumns[]> => sql<EntityColumns>`
  select ${memberColumns} from entity where number = ${number}
  union all
  (select ${memberColumns} from entity where merged = ${number} order by merged, rank limit ${maxShownEntities})`

/** Counts a voice in full. */
const countAll = async (sql: Sql, number: number): Promise<void> => {
  const tree = await withMerged(sql, [number])
  await sql`
    update entity set statements = counted.said, articles = counted.articles, first = counted.first, last = counted.last
    from (select coalesce(sum(said), 0)::integer as said, min(since) as first, max(until) as last, (
        select count(distinct article)::integer from appearance where statements > 0 and entity = any(${tree}::integer[])
      ) as articles from entity where number = any(${tree}::integer[])) as counted
    where number = ${number}`
}

/** Adds the counts of entities that joined a voice. Stories in which the voice already speaks count once. */
const countJoined = async (sql: Sql, number: number, entities: readonly number[]): Promise<void> => {
  await sql`
    update entity set statements = entity.statements + found.said, articles = entity.articles + found.stories,
      first = least(first, earliest), last = greatest(last, latest)
    from (select coalesce(sum(said), 0)::integer as said, min(since) as earliest, max(until) as latest, (
        select count(distinct own.article)::integer from appearance as own
        where own.entity = any(${entities}::integer[]) and own.statements > 0 and not exists (
          select from appearance as other join entity as known on known.number = other.entity
          where other.article = own.article and other.statements > 0 and coalesce(known.merged, known.number) = ${number}
            and known.number <> all(${entities}::integer[]))
      ) as stories from entity where number = any(${entities}::integer[])) as found
    where entity.number = ${number}`
}

/** Writes the data of the voice with this main entity. Returns the beginnings of ids that may change owners. */
const refreshVoice = async (
  sql: Sql,
  root: Root,
  { renamed, recount, hasMoved, isAlone }: Refreshed,
): Promise<readonly string[]> => {
  const { number } = root
  const rows = isAlone ? [root] : await shownEntities(sql, number)
  const present = rows.filter(({ stories }) => stories > 0)
  const used = present.length > 0 ? present : rows
  const own = used.filter((row) => (row.auto ?? row.number) === number)
  const { name, base, generic, summary, names } = voiceRecord(used.map(memberOf), own.map(memberOf), renamed)
  if (recount.kind === 'joined' && rows.length > maxShownEntities) await countJoined(sql, number, recount.entities)
  else if (recount.kind !== 'nothing' || (!isAlone && rows.length <= maxShownEntities)) await countAll(sql, number)
  // Most voices are a single entity, and storing it has written all of this.
  const isWritten =
    !hasMoved &&
    name === root.name &&
    base === root.base &&
    Number(generic) === root.generic &&
    summary === undefined &&
    root.summary === null &&
    isFoundBy(names, root.evidence)
  if (!isWritten)
    await sql`
      update entity set name = ${name}, generic = ${generic ? 1 : 0}, summary = ${summary ? JSON.stringify(summary) : null}::jsonb,
        base = ${base}, slug = ${base === root.base ? root.slug : `${base}--${root.hash}`}, search = ${namesVector(names)}::tsvector
      where number = ${number}`
  return base === root.base ? [base] : [base, root.base]
}

/** Of the voices whose ids begin the same, the one with the most statements gets the plain id. */
const assignIds = async (sql: Sql, bases: ReadonlySet<string>): Promise<void> => {
  const tops = await sql<{ number: number; base: string }>`
    select top.number, top.base from unnest(${[...bases].sort()}::text[]) as asked (base) cross join lateral (
      select number, slug, base from entity where entity.base = asked.base and merged is null
      order by statements desc, rank limit 1
    ) as top where top.slug <> top.base`
  if (tops.length === 0) return
  const given = tops.map(({ base }) => base)
  await sql`update entity set slug = base || '--' || hash where slug = any(${given}::text[])`
  await sql`
    update entity set slug = base where number = any(${tops.map(({ number }) => number)}::integer[])`
}

/** Writes the data of voices again: those of `touched` entities, and all that an entity moved into or out of. */
export const refreshVoices = async (
  sql: Sql,
  touched: Iterable<number>,
  { names: renames, moves }: AppliedDecisions,
): Promise<void> => {
  const recountOf = recountsAfter(moves)
  const moved = new Set([...touched, ...moves.flatMap(({ entity, from, into }) => [entity, from, into])])
  const into = await mergedInto(sql, [...moved])
  const numbers = new Set([...moved].flatMap((number) => [number, rootIn(into, number)]))
  const roots = await sql<Root>`
    select ${memberColumns}, slug, base, name, generic, summary from entity where number = any(${[...numbers]}::integer[])`
  const entities = new Set(moves.map(({ entity }) => entity))
  // A merged entity cannot be found on its own, and counts only its own statements. Storing stories keeps its counts.
  await sql`
    update entity set summary = null, search = null, statements = said, articles = spoke, first = since, last = until
    where number = any(${[...entities]}::integer[]) and merged is not null`
  const shared = await sql<{ number: number }>`
    select number from unnest(${[...numbers]}::integer[]) as asked (number)
    where exists (select from entity where merged = asked.number)`
  const isShared = new Set(shared.map(({ number }) => number))
  const bases = new Set(roots.map(({ base }) => base))
  for (const root of roots.filter(({ merged }) => merged === null)) {
    const { number } = root
    const refreshed = {
      renamed: renames.get(number),
      recount: recountOf(number),
      hasMoved: entities.has(number),
      isAlone: !isShared.has(number),
    }
    for (const base of await refreshVoice(sql, root, refreshed)) bases.add(base)
  }
  await assignIds(sql, bases)
}
