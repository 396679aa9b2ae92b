import type { Entity } from '@onrecord/article-data'
import { contextOf } from '../../identity/clustering/context.ts'
import { type Context, type Member, type MemberRow, pairKey } from '../../identity/clustering/member.ts'
import type { Answer, Group, Question } from '../../identity/questions.ts'
import type { Row, Store } from '../store.ts'

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** The columns that `memberOf` reads. */
export const memberColumns = 'number, hash, evidence, said, spoke, since, until, auto, merged'

/** An entity as input for deciding its voice. */
export const memberOf = (row: Row): Member => ({
  number: Number(row.number),
  hash: String(row.hash),
  evidence: JSON.parse(String(row.evidence)),
  articles: Number(row.spoke),
  statements: Number(row.said),
  first: numberOrNull(row.since),
  last: numberOrNull(row.until),
})

/** A JSON array of numbers, for `json_each`. */
const given = (numbers: readonly number[]): string => JSON.stringify([...new Set(numbers)])

const contextsOf = ({ sql }: Store, numbers: readonly number[]): ReadonlyMap<number, Context> => {
  const beside = sql(`SELECT DISTINCT own.entity AS own, entity.kind, evidence ->> '$.name' AS name
    FROM json_each(?) AS asked JOIN appearance AS own ON own.entity = asked.value AND own.statements > 0
    JOIN appearance AS beside ON beside.article = own.article AND beside.entity <> own.entity
    JOIN entity ON entity.number = beside.entity`).all(given(numbers)) as readonly Row[]
  const publishers = sql(`SELECT DISTINCT entity AS own, publisher.name
    FROM json_each(?) AS asked JOIN appearance ON entity = asked.value AND appearance.statements > 0
    JOIN article ON article.key = appearance.article JOIN publisher ON publisher.number = article.publisher`).all(
    given(numbers),
  ) as readonly Row[]
  const besideOf = Map.groupBy(beside, ({ own }) => Number(own))
  const publishersOf = Map.groupBy(publishers, ({ own }) => Number(own))
  return new Map(
    numbers.map((number) => [
      number,
      contextOf(
        (besideOf.get(number) ?? []).map(({ kind, name }) => ({ kind: kind as Entity['kind'], name: String(name) })),
        (publishersOf.get(number) ?? []).map(({ name }) => String(name)),
      ),
    ]),
  )
}

const memberRow = (row: Row): MemberRow => ({ ...memberOf(row), auto: numberOrNull(row.auto) })

const membersOf = ({ sql }: Store, { key, own }: Group, limit: number | undefined): readonly MemberRow[] =>
  sql(`SELECT ${memberColumns} FROM entity_key JOIN entity ON entity.number = entity_key.entity
    WHERE key = ? AND own = ? AND stories > 0 ORDER BY entity_key.rank, entity_key.entity LIMIT ?`)
    .all(key, own, limit ?? -1)
    .map(memberRow)

/** Answers a question from a SQLite file while blocks are decided. */
export const answerIn = (store: Store, question: Question): Answer => {
  const { sql } = store
  switch (question.ask) {
    case 'members':
      return new Map(question.groups.map((group) => [group.key, membersOf(store, group, question.limit)]))
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
