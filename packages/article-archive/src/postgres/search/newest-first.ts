import { firstKeyOf, partsInKey } from '../../indexing/story-key.ts'
import type { SearchUnit } from '../../search/predicate.ts'
import { type SqlPart, sqlPart } from '../sql-part.ts'

/** How many years before this one the runs of keys begin that are looked through one after another. */
const yearsBack = [0, 1, 3, 7]

/** Tests that each lets through one run of keys, the newest first; together they let through all. */
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
 * The first `limit` keys less than `before` that pass the test, the latest first. Asked of all years at once, PostgreSQL
 * looks into the index of each and sorts what all give. So the years are asked one after another: the parts of a union
 * are executed in their order, each only when the ones before it have not filled the page. (A part with a limit is never
 * executed in parallel with others.)
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
