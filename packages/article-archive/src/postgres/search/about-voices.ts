import type { MonthCount, VoiceBeside } from '../../archive.ts'
import { countSpeakers, maxStories, type Speaker } from '../../identity/beside.ts'
import { maxCountedStatements, monthCounts, statementKeysInDay } from '../../search/month-counts.ts'
import { maxListed } from '../../search/paging.ts'
import type { Connection, Sql } from '../connection.ts'
import { mergedInto, spokenBy, withMerged } from '../identity/entity-tree.ts'
import { voicesOf } from './list-voices.ts'
import { voiceNumber } from './named-entities.ts'

const monthsOf = async (sql: Sql, id: string): Promise<readonly MonthCount[]> => {
  const number = await voiceNumber(sql, id)
  if (number === undefined) return []
  const query = await spokenBy(sql, number)
  const days = await sql<{ day: number; statements: number }>`
    select (key / ${statementKeysInDay}::bigint)::integer as day, count(*)::integer as statements from (
      select key from statement where search @@ ${query}::tsquery order by key desc limit ${maxCountedStatements}
    ) as latest group by day`
  return monthCounts(days)
}

/** The statements of each voice by month, as `Archive.months` returns them. */
export const voiceMonths = (
  connection: Connection,
  ids: readonly string[],
): Promise<readonly (readonly MonthCount[])[]> =>
  connection.read((sql) => Promise.all(ids.slice(0, maxListed).map((id) => monthsOf(sql, id))))

/** The voices that speak in the same stories, as `Archive.voicesBeside` returns them. */
export const voicesBeside = (connection: Connection, id: string, limit = 10): Promise<readonly VoiceBeside[]> =>
  connection.read(async (sql) => {
    const number = await voiceNumber(sql, id)
    if (number === undefined) return []
    const own = await withMerged(sql, [number])
    const speakers = await sql<Speaker>`
      with here as (
        select distinct article from appearance where entity = any(${own}::integer[]) and statements > 0
        order by article desc limit ${maxStories}
      ) select entity, appearance.article from here join appearance on appearance.article = here.article
      where statements > 0 and entity <> all(${own}::integer[])`
    const into = await mergedInto(
      sql,
      speakers.map(({ entity }) => entity),
    )
    const counted = countSpeakers(speakers, into, limit)
    const voices = await voicesOf(
      sql,
      counted.map(({ root }) => root),
    )
    return voices.flatMap((voice, at) => ({ voice, stories: counted[at]?.stories ?? 0 }))
  })
