import { firstKeyOf, partsInKey } from '../../indexing/story-key.ts'
import type { SearchUnit } from '../../search/predicate.ts'
import { type SqlPart, sqlPart } from '../sql-part.ts'

/** The ranges of keys that are searched one after another begin this many years before the current one. */
const yearsBack = [0, 1, 3, 7]

/** Tests for consecutive ranges of keys, newest first. Together they cover all keys. */
const runs = (keysInArticle: number): readonly SqlPart[] => {
  const year = new Date().getUTCFullYear()
  const starts = yearsBack.map((back) => firstKeyOf(`${year - back}-01-01`) * keysInArticle)
  return [...starts, undefined].map((start, index) => {
    const end = starts[index - 1]
    const since = start === undefined ? sqlPart`true` : sqlPart`key >= ${start}::bigint`
    return end === undefined ? since : sqlPart`${since} and key < ${end}::bigint`
  })
}

const tables = { article: sqlPart`article`, statement: sqlPart`statement` } as const
const columns = { article: sqlPart`key`, statement: sqlPart`key, article` } as const

/**
 * The first `limit` keys below `before` that pass the test, latest first. Over all years at once, PostgreSQL would
 * read the index of each year and sort all results. So the years are queried one after another: PostgreSQL executes
 * the parts of a union in order, and a part only if the earlier ones have not filled the page. (It never runs a part
 * with a limit in parallel.)
 */
export const newestFirst = (unit: SearchUnit, test: SqlPart, before: number, limit: number): SqlPart => {
  const parts = runs(unit === 'article' ? 1 : partsInKey).map(
    (run) => sqlPart`
      (select ${columns[unit]} from ${tables[unit]} where key < ${before}::bigint and ${run} and ${test}
        order by key desc limit ${limit})`,
  )
  const together = parts.reduce((left, right) => sqlPart`${left} union all ${right}`)
  return sqlPart`select * from (${together}) as found limit ${limit}`
}
