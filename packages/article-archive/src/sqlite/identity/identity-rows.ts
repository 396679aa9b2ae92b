import type { Entity } from '@onrecord/article-data'
import { LRUCache } from 'lru-cache'
import { contextsIn } from '../../identity/clustering/context.ts'
import { type Context, type Member, type MemberRow, pairKey } from '../../identity/clustering/member.ts'
import type { Evidence } from '../../identity/evidence.ts'
import type { Answer, Group, Question } from '../../identity/questions.ts'
import type { Row, Store } from '../store.ts'

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** The columns that `memberOf` reads. */
export const memberColumns = 'number, hash, evidence, said, spoke, since, until, auto, merged'

/** Entities are read several times while they are decided, and their names are parsed once per evidence. */
const parsed = new LRUCache<string, Evidence>({ max: 4_000 })

const evidenceIn = (json: string): Evidence => {
  const known = parsed.get(json)
  if (known) return known
  const made = JSON.parse(json) as Evidence
  parsed.set(json, made)
  return made
}

/** An entity as input for deciding its voice. */
export const memberOf = (row: Row): Member => ({
  number: Number(row.number),
  hash: String(row.hash),
  evidence: evidenceIn(String(row.evidence)),
  articles: Number(row.spoke),
  statements: Number(row.said),
  first: numberOrNull(row.since),
  last: numberOrNull(row.until),
})

/** A JSON array of numbers, for `json_each`. */
const given = (numbers: readonly number[]): string => JSON.stringify([...new Set(numbers)])

const contextsOf = ({ sql }: Store, numbers: readonly number[]): ReadonlyMap<number, Context> => {
  const spoken = sql(`SELECT entity, article FROM json_each(?) JOIN appearance ON entity = value AND statements > 0`)
    .all(given(numbers))
    .map((row: Row) => ({ entity: Number(row.entity), story: Number(row.article) }))
  const stories = sql(`SELECT article.key, name, (
      SELECT json_group_array(entity) FROM appearance WHERE appearance.article = article.key
    ) AS entities FROM json_each(?) JOIN article ON article.key = value LEFT JOIN publisher ON number = publisher`)
    .all(given(spoken.map(({ story }) => story)))
    .map(({ key, name, entities }: Row) => ({
      story: Number(key),
      publisher: name === null ? null : String(name),
      entities: JSON.parse(String(entities)) as readonly number[],
    }))
  const entities = sql(
    `SELECT number, kind, evidence ->> '$.name' AS name FROM json_each(?) JOIN entity ON number = value`,
  )
    .all(given(stories.flatMap((story) => story.entities)))
    .map(
      ({ number, kind, name }: Row) => [Number(number), { kind: kind as Entity['kind'], name: String(name) }] as const,
    )
  return contextsIn(numbers, {
    spoken,
    stories: new Map(stories.map((row) => [row.story, row])),
    entities: new Map(entities),
  })
}

const memberRow = (row: Row): MemberRow => ({ ...memberOf(row), auto: numberOrNull(row.auto) })

const membersOf = (
  { sql }: Store,
  groups: readonly Group[],
  limit: number | undefined,
): ReadonlyMap<string, readonly MemberRow[]> => {
  const found = sql(`SELECT ${memberColumns} FROM entity_key JOIN entity ON entity.number = entity_key.entity
    WHERE key = ? AND own = ? AND stories > 0 ORDER BY entity_key.rank, entity_key.entity LIMIT ?`)
  return new Map(groups.map(({ key, own }) => [key, found.all(key, own, limit ?? -1).map(memberRow)]))
}

/** Answers a question from a SQLite file while blocks are decided. */
export const answerIn = (store: Store, question: Question): Answer => {
  const { sql } = store
  switch (question.ask) {
    case 'members':
      return membersOf(store, question.groups, question.limit)
    case 'entities':
      return sql(`SELECT ${memberColumns} FROM json_each(?) JOIN entity ON number = value WHERE stories > 0`)
        .all(given(question.numbers))
        .map(memberRow)
    case 'stale':
      return sql('SELECT block, entity FROM json_each(?) JOIN stale ON block = value')
        .all(JSON.stringify(question.keys))
        .map((row: Row) => ({ key: String(row.block), entity: Number(row.entity) }))
    case 'contexts':
      return contextsOf(store, question.numbers)
    case 'apart':
      return new Map(
        sql('SELECT one, other, stories FROM json_each(?) JOIN apart ON one = value')
          .all(given(question.numbers))
          .map((row: Row) => [pairKey(Number(row.one), Number(row.other)), Number(row.stories)]),
      )
    case 'signatures':
      return new Map(
        sql('SELECT block, signature FROM json_each(?) JOIN large_block ON block = value')
          .all(JSON.stringify(question.keys))
          .map((row: Row) => [String(row.block), String(row.signature)]),
      )
  }
}
