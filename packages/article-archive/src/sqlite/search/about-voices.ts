import type { MonthCount, VoiceBeside } from '../../archive.ts'
import { countSpeakers, maxStories } from '../../identity/beside.ts'
import { maxCountedStatements, monthCounts, statementKeysInDay } from '../../search/month-counts.ts'
import { maxListed } from '../../search/paging.ts'
import { mergedInto, mergedNumbers, rootNumber, spokenBy } from '../identity/entity-tree.ts'
import type { Row, Store } from '../store.ts'
import { ftsKey } from './fts-rowid.ts'
import { voiceOfNumber } from './list-voices.ts'

const monthsOf = (store: Store, id: string): readonly MonthCount[] => {
  const root = rootNumber(store, id)
  if (root === undefined) return []
  const rows = store
    .sql(`SELECT key / ${statementKeysInDay} AS day, count(*) AS statements FROM (
        SELECT ${ftsKey('statement_words').key} AS key FROM statement_words WHERE statement_words MATCH ? ORDER BY rowid LIMIT ?
      ) GROUP BY day`)
    .all(spokenBy(store, root), maxCountedStatements)
  return monthCounts(rows.map((row: Row) => ({ day: Number(row.day), statements: Number(row.statements) })))
}

/** The statements of each voice by month, as `Archive.months` returns them. */
export const voiceMonths = (store: Store, ids: readonly string[]): readonly (readonly MonthCount[])[] =>
  store.read(() => ids.slice(0, maxListed).map((id) => monthsOf(store, id)))

/** The voices that speak in the same stories, as `Archive.voicesBeside` returns them. */
export const voicesBeside = (store: Store, id: string, limit = 10): readonly VoiceBeside[] =>
  store.read(() => {
    const root = rootNumber(store, id)
    if (root === undefined) return []
    const speakers = store
      .sql(`WITH own(number) AS (SELECT value FROM json_each(?)), here(article) AS (
          SELECT DISTINCT article FROM appearance WHERE entity IN own AND statements > 0 ORDER BY article DESC LIMIT ?
        ) SELECT entity, appearance.article FROM here JOIN appearance ON appearance.article = here.article
        WHERE statements > 0 AND entity NOT IN own`)
      .all(JSON.stringify(mergedNumbers(store, root)), maxStories)
      .map((row: Row) => ({ entity: Number(row.entity), article: Number(row.article) }))
    const into = mergedInto(
      store,
      speakers.map(({ entity }) => entity),
    )
    return countSpeakers(speakers, into, limit).flatMap(({ root: number, stories }) => {
      const voice = voiceOfNumber(store, number)
      return voice ? [{ voice, stories }] : []
    })
  })
