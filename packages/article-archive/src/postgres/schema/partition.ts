import { dayOfKey, dayText, firstKeyOf, partsInKey } from '../../indexing/story-key.ts'
import type { Sql } from '../connection.ts'

/**
 * Which of these tables exist. Read from the catalog as rows: `to_regclass` may use this connection's cache, and miss
 * a table that another connection created while this one waited for a lock.
 */
export const existingTables = async (sql: Sql, names: readonly string[]): Promise<readonly string[]> => {
  const rows = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where tablename = any(${[...names]}::text[]) and schemaname = any(current_schemas(false))`
  return rows.map(({ name }) => name)
}

/** A partition, from key `from` (inclusive) to key `to` (exclusive; null for no end). */
interface Period {
  readonly name: string
  readonly from: number
  readonly to: number | null
}

const firstSingleYear = 1990
const lastYear = 5741

const startOf = (year: number): number => firstKeyOf(`${String(year).padStart(4, '0')}-01-01`)

/** The period of an article's key: a year from 1990 on, a century before that. */
const periodOf = (key: number): Period => {
  const year = Number(dayText(dayOfKey(key)).slice(0, 4))
  const from = year >= firstSingleYear ? year : year - (year % 100)
  const to = year >= firstSingleYear ? year + 1 : Math.min(from + 100, firstSingleYear)
  return { name: `y${from}`, from: from === 0 ? 0 : startOf(from), to: year >= lastYear ? null : startOf(to) }
}

const bounds = ({ from, to }: Period, factor: number): string =>
  `from (${from * factor}) to (${to === null ? 'maxvalue' : to * factor})`

const attach = async (sql: Sql, table: string, period: Period, factor: number): Promise<void> => {
  const name = `${table}_${period.name}`
  // Attached, not created as a partition: that would wait for every reader, and block the next ones.
  await sql.run(`create table ${name} (like ${table} including all)`)
  await sql.run(`alter table ${table} attach partition ${name} for values ${bounds(period, factor)}`)
}

/** Creates the missing partitions for articles with these keys. The caller holds the writing lock. */
export const makePartitions = async (sql: Sql, keys: readonly number[]): Promise<void> => {
  const periods = new Map(keys.map(periodOf).map((period) => [period.name, period]))
  const names = [...periods.keys()]
  const there = await existingTables(
    sql,
    names.map((name) => `article_${name}`),
  )
  for (const [name, period] of periods) {
    if (there.includes(`article_${name}`)) continue
    await attach(sql, 'article', period, 1)
    await attach(sql, 'statement', period, partsInKey)
    await attach(sql, 'figure', period, partsInKey)
  }
}
