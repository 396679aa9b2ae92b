import type { Entity } from '@onrecord/article-data'
import { contextOf } from '../identity/context.ts'
import { needsContext } from '../identity/decide-block.ts'
import { type Block, type Context, type Member, pairKey } from '../identity/member.ts'
import type { Row, Store } from './store.ts'

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** The columns that `memberOf` reads. */
export const memberColumns = 'number, hash, evidence, said, spoke, since, until, auto, merged'

/** An entity as its voice is decided. */
export const memberOf = (row: Row): Member => ({
  number: Number(row.number),
  hash: String(row.hash),
  evidence: JSON.parse(String(row.evidence)),
  articles: Number(row.spoke),
  statements: Number(row.said),
  first: numberOrNull(row.since),
  last: numberOrNull(row.until),
})

const contextAt = ({ sql }: Store, number: number): Context => {
  const beside = sql(`SELECT entity.kind, evidence ->> '$.name' AS name FROM appearance AS own
    JOIN appearance AS beside ON beside.article = own.article AND beside.entity <> own.entity
    JOIN entity ON entity.number = beside.entity WHERE own.entity = ? AND own.statements > 0`)
    .all(number)
    .map((row: Row) => ({ kind: row.kind as Entity['kind'], name: String(row.name) }))
  const publishers = sql(`SELECT DISTINCT publisher.name FROM appearance
    JOIN article ON article.key = appearance.article JOIN publisher ON publisher.number = article.publisher
    WHERE entity = ? AND appearance.statements > 0`)
    .all(number)
    .map((row: Row) => String(row.name))
  return contextOf(beside, publishers)
}

/** A block with the voice that each entity was found to have by the archive itself. */
export interface KeptBlock extends Block {
  readonly autos: ReadonlyMap<number, number | null>
}

/** Reads a block; `withShort` also what its names may stand for. */
export const readBlock = (store: Store, key: string, withShort: boolean): KeptBlock => {
  const { sql } = store
  const under = (own: number): readonly Row[] =>
    sql(`SELECT ${memberColumns} FROM entity_key JOIN entity ON entity.number = entity_key.entity
      WHERE key = ? AND own = ? AND stories > 0`).all(key, own)
  const rows = under(1)
  const members = rows.map(memberOf)
  const reaching = withShort ? under(0).map((row) => ({ ...memberOf(row), voice: Number(row.auto ?? row.number) })) : []
  const apart = sql(
    `SELECT one, other, stories FROM entity_key JOIN apart ON apart.one = entity_key.entity WHERE key = ?`,
  )
    .all(key)
    .map((row: Row) => [pairKey(Number(row.one), Number(row.other)), Number(row.stories)] as const)
  return {
    key,
    members,
    reaching,
    contexts: new Map(needsContext(members).map((number) => [number, contextAt(store, number)])),
    apart: new Map(apart),
    autos: new Map(rows.map((row) => [Number(row.number), numberOrNull(row.auto)])),
  }
}
