import { type BlockDecisions, decideBlocks } from '../../identity/clustering/decide-blocks.ts'
import { answeredLater, keyLevels } from '../../identity/questions.ts'
import type { DecidedBlocks, IdentityStore } from '../../identity/resolve-identity.ts'
import type { Connection, Sql } from '../connection.ts'
import { removeUnused } from '../writing/entity-counts.ts'
import { lockWriting } from '../writing/writing-lock.ts'
import { applyDecisions } from './apply-decisions.ts'
import { answerIn } from './identity-rows.ts'
import { refreshVoices } from './refresh-voices.ts'

const blocksOf = async (sql: Sql, which: 'all' | 'stale', after: string, limit: number): Promise<readonly string[]> => {
  const rows =
    which === 'all'
      ? await sql<{ block: string }>`
          select distinct key collate "C" as block from entity_key where own = ${keyLevels.block} and key > ${after} collate "C" order by 1 limit ${limit}`
      : await sql<{ block: string }>`
          select distinct block collate "C" as block from stale where block > ${after} collate "C" order by 1 limit ${limit}`
  return rows.map(({ block }) => block)
}

const countBlocks = async (sql: Sql, which: 'all' | 'stale'): Promise<number> => {
  const [row] =
    which === 'all'
      ? await sql<{ count: number }>`select count(distinct key) as count from entity_key where own = ${keyLevels.block}`
      : await sql<{ count: number }>`select count(distinct block) as count from stale where block <> ''`
  return row?.count ?? 0
}

const writeSignatures = async (sql: Sql, signatures: BlockDecisions['signatures']): Promise<void> => {
  const known = new Map(signatures)
  const large = [...known].flatMap(([key, signature]) => (signature === undefined ? [] : [[key, signature] as const]))
  const small = [...known].flatMap(([key, signature]) => (signature === undefined ? [key] : []))
  await sql`delete from large_block where block = any(${small}::text[])`
  if (large.length > 0)
    await sql`
      insert into large_block select * from unnest(${large.map(([key]) => key)}::text[], ${large.map(([, signature]) => signature)}::text[])
      on conflict (block) do update set signature = excluded.signature`
}

const decide = async (sql: Sql, keys: readonly string[], isShort: boolean, isAll: boolean): Promise<DecidedBlocks> => {
  await lockWriting(sql)
  if (!isShort) await sql`update stale set state = 2 where block = any(${keys}::text[])`
  const decided = await answeredLater(decideBlocks(keys, { isShort, isAll }), (question) => answerIn(sql, question))
  await sql`
    update entity set auto = row.auto
    from unnest(${[...decided.autos.keys()]}::integer[], ${[...decided.autos.values()]}::integer[]) as row (number, auto)
    where entity.number = row.number`
  await writeSignatures(sql, decided.signatures)
  await refreshVoices(sql, decided.touched, await applyDecisions(sql, decided.found))
  return { changed: decided.autos.size, reached: decided.reached }
}

const finish = async (sql: Sql): Promise<void> => {
  await lockWriting(sql)
  const gone = await sql<{ entity: number }>`select entity from stale where block = ''`
  await sql`delete from stale where state = 2 or block = ''`
  await removeUnused(
    sql,
    gone.map(({ entity }) => entity),
  )
}

/** The identity store of a PostgreSQL archive. */
export const identityStore = (connection: Connection, isAll: boolean): IdentityStore => ({
  blocks: (which, after, limit) => connection.read((sql) => blocksOf(sql, which, after, limit)),
  countBlocks: (which) => connection.read((sql) => countBlocks(sql, which)),
  decide: (keys, isShort) => connection.write((sql) => decide(sql, keys, isShort, isAll)),
  finish: () => connection.write(finish),
})
