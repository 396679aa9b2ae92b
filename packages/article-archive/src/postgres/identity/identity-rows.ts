import type { Entity } from '@onrecord/article-data'
import { contextsIn } from '../../identity/clustering/context.ts'
import { type Context, type Member, type MemberRow, pairKey } from '../../identity/clustering/member.ts'
import type { Evidence } from '../../identity/evidence.ts'
import type { Answer, Group, Question } from '../../identity/questions.ts'
import type { Sql } from '../connection.ts'
import { sqlPart } from '../sql-part.ts'

/** An entity with the columns that decide its voice. */
export interface EntityColumns {
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

/** The columns of `EntityColumns`. */
export const memberColumns = sqlPart`entity.number, hash, evidence, said, spoke, stories, since, until, auto, merged`

/** An entity as input for deciding its voice. */
export const memberOf = ({ number, hash, evidence, said, spoke, since, until }: EntityColumns): Member => ({
  number,
  hash,
  evidence,
  articles: spoke,
  statements: said,
  first: since,
  last: until,
})

const contextsOf = async (sql: Sql, numbers: readonly number[]): Promise<ReadonlyMap<number, Context>> => {
  if (numbers.length === 0) return new Map()
  const spoken = await sql<{ entity: number; story: number }>`
    select entity, article as story from appearance where entity = any(${numbers}::integer[]) and statements > 0`
  const stories = await sql<{ story: number; publisher: string | null; entities: readonly number[] }>`
    select article.key as story, publisher.name as publisher, array(
      select entity from appearance where appearance.article = article.key
    ) as entities from article left join publisher on publisher.number = article.publisher
    where article.key = any(${[...new Set(spoken.map(({ story }) => story))]}::bigint[])`
  const entities = await sql<{ number: number; kind: Entity['kind']; name: string }>`
    select number, kind, evidence ->> 'name' as name from entity
    where number = any(${[...new Set(stories.flatMap((story) => story.entities))]}::integer[])`
  return contextsIn(numbers, {
    spoken,
    stories: new Map(stories.map((row) => [row.story, row])),
    entities: new Map(entities.map((row) => [row.number, row])),
  })
}

const memberRow = (row: EntityColumns): MemberRow => ({ ...memberOf(row), auto: row.auto })

const membersOf = async (
  sql: Sql,
  groups: readonly Group[],
  limit: number | undefined,
): Promise<ReadonlyMap<string, readonly MemberRow[]>> => {
  if (groups.length === 0) return new Map()
  const rows = await sql<EntityColumns & { key: string }>`
    select asked.key, found.* from unnest(${groups.map(({ key }) => key)}::text[], ${groups.map(({ own }) => own)}::integer[]) as asked (key, own)
    cross join lateral (
      select ${memberColumns} from entity_key join entity on entity.number = entity_key.entity
      where entity_key.key = asked.key and entity_key.own = asked.own and stories > 0
      order by entity_key.rank, entity_key.entity limit ${limit ?? null}::integer
    ) as found`
  const under = Map.groupBy(rows, ({ key }) => key)
  return new Map(groups.map(({ key }) => [key, (under.get(key) ?? []).map(memberRow)]))
}

/** Answers a question from PostgreSQL while blocks are decided. */
export const answerIn = async (sql: Sql, question: Question): Promise<Answer> => {
  switch (question.ask) {
    case 'members':
      return membersOf(sql, question.groups, question.limit)
    case 'entities': {
      const rows = await sql<EntityColumns>`
        select ${memberColumns} from entity where number = any(${question.numbers}::integer[]) and stories > 0`
      return rows.map(memberRow)
    }
    case 'stale':
      return sql<{ key: string; entity: number }>`
        select block as key, entity from stale where block = any(${question.keys}::text[])`
    case 'contexts':
      return contextsOf(sql, question.numbers)
    case 'apart': {
      const rows = await sql<{ one: number; other: number; stories: number }>`
        select one, other, stories from apart where one = any(${question.numbers}::integer[])`
      return new Map(rows.map(({ one, other, stories }) => [pairKey(one, other), stories]))
    }
    case 'signatures': {
      const rows = await sql<{ block: string; signature: string }>`
        select block, signature from large_block where block = any(${question.keys}::text[])`
      return new Map(rows.map(({ block, signature }) => [block, signature]))
    }
  }
}
