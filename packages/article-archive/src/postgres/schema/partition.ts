import { dayOfKey, dayText, firstKeyOf, partsInKey } from '../../indexing/story-key.ts'
import type { Asking } from '../connection.ts'

/**
 * Which of these tables are there. Looked up in the catalog as any row is: `to_regclass` may answer from what this
 * connection remembers, and miss a table that another has made while this one waited for a lock.
 */
export const existingTables = async (sql: Asking, names: readonly string[]): Promise<readonly string[]> => {
  const rows = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where tablename = any(${[...names]}::text[]) and schemaname = any(current_schemas(false))`
  return rows.map(({ name }) => name)
}

/** A partition: `from` inclusive, `to` exclusive, keys of articles; null without end. */
export interface Period {
  readonly name: string
  readonly from: number
  readonly to: number | null
}

const firstSingleYear = 1990
const lastYear = 5741

const startOf = (year: number): number => firstKeyOf(`${String(year).padStart(4, '0')}-01-01`)

/** The period that an article's key lies in: a year from 1990 on, before that a century. */
export const periodOf = (key: number): Period => {
  const year = Number(dayText(dayOfKey(key)).slice(0, 4))
  const from = year >= firstSingleYear ? year : year - (year % 100)
  const to = year >= firstSingleYear ? year + 1 : Math.min(from + 100, firstSingleYear)
  return { name: `y${from}`, from: from === 0 ? 0 : startOf(from), to: year >= lastYear ? null : startOf(to) }
}

const bounds = ({ from, to }: Period, factor: number): string =>
  `from (${from * factor}) to (${to === null ? 'maxvalue' : to * factor})`

const attach = async (sql: Asking, table: string, period: Period, factor: number): Promise<void> => {
  const name = `${table}_${period.name}`
  // Attached rather than created as a part: that would wait for every reader, and make the next ones wait for it.
  await sql.run(`create table ${name} (like ${table} including all)`)
  await sql.run(`alter table ${table} attach partition ${name} for values ${bounds(period, factor)}`)
}

/** Makes the partitions that articles with these keys need and that are not there. The writing lock is held. */
export const makePartitions = async (sql: Asking, keys: readonly number[]): Promise<void> => {
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
