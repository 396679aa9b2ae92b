import type { Entity } from '@onrecord/article-data'
import { contextOf } from '../identity/context.ts'
import { needsContext } from '../identity/decide-block.ts'
import type { Evidence } from '../identity/evidence.ts'
import { groupBy } from '../identity/group-by.ts'
import { type Block, type Context, type Member, pairKey } from '../identity/member.ts'
import type { Asking } from './connection.ts'
import { sqlPart } from './sql-part.ts'

/** An entity as its voice is decided, and what it goes by. */
export interface MemberRow {
  readonly number: number
  readonly hash: string
  readonly evidence: Evidence
  readonly said: number
  readonly spoke: number
  readonly stories: number
  readonly since: number | null
  readonly until: number | null
  readonly auto: number | null
  readonly merged: number | null
}

/** The columns of a `MemberRow`. */
export const memberColumns = sqlPart`entity.number, hash, evidence, said, spoke, stories, since, until, auto, merged`

/** An entity as its voice is decided. */
export const memberOf = ({ number, hash, evidence, said, spoke, since, until }: MemberRow): Member => ({
  number,
  hash,
  evidence,
  articles: spoke,
  statements: said,
  first: since,
  last: until,
})

const contextsOf = async (sql: Asking, numbers: readonly number[]): Promise<ReadonlyMap<number, Context>> => {
  if (numbers.length === 0) return new Map()
  const beside = await sql<{ own: number; kind: Entity['kind']; name: string }>`
    select own.entity as own, entity.kind, evidence ->> 'name' as name from appearance as own
    join appearance as beside on beside.article = own.article and beside.entity <> own.entity
    join entity on entity.number = beside.entity
    where own.entity = any(${numbers}::integer[]) and own.statements > 0`
  const publishers = await sql<{ own: number; name: string }>`
    select distinct entity as own, publisher.name from appearance
    join article on article.key = appearance.article join publisher on publisher.number = article.publisher
    where entity = any(${numbers}::integer[]) and appearance.statements > 0`
  const besideOf = groupBy(beside, ({ own }) => own)
  const publishersOf = groupBy(publishers, ({ own }) => own)
  return new Map(
    numbers.map((number) => [
      number,
      contextOf(
        besideOf.get(number) ?? [],
        (publishersOf.get(number) ?? []).map(({ name }) => name),
      ),
    ]),
  )
}

/** A block with the voice that each entity was found to have by the archive itself. */
export interface KeptBlock extends Block {
  readonly autos: ReadonlyMap<number, number | null>
}

/** Reads blocks, in the order of their keys; `withShort` also what their names may stand for. */
export const readBlocks = async (
  sql: Asking,
  keys: readonly string[],
  withShort: boolean,
): Promise<readonly KeptBlock[]> => {
  const rows = await sql<MemberRow & { key: string; own: number }>`
    select key, own, ${memberColumns} from entity_key join entity on entity.number = entity_key.entity
    where key = any(${keys}::text[]) and own >= ${withShort ? 0 : 1} and stories > 0`
  const apart = await sql<{ key: string; one: number; other: number; stories: number }>`
    select key, one, other, stories from entity_key join apart on apart.one = entity_key.entity
    where key = any(${keys}::text[])`
  const under = groupBy(rows, ({ key, own }) => `${own} ${key}`)
  const apartOf = groupBy(apart, ({ key }) => key)
  const members = new Map(keys.map((key) => [key, (under.get(`1 ${key}`) ?? []).map(memberOf)]))
  const contexts = await contextsOf(sql, [...members.values()].flatMap(needsContext))
  return keys.map((key) => ({
    key,
    members: members.get(key) ?? [],
    reaching: (under.get(`0 ${key}`) ?? []).map((row) => ({ ...memberOf(row), voice: row.auto ?? row.number })),
    contexts,
    apart: new Map((apartOf.get(key) ?? []).map(({ one, other, stories }) => [pairKey(one, other), stories])),
    autos: new Map((under.get(`1 ${key}`) ?? []).map(({ number, auto }) => [number, auto])),
  }))
}
