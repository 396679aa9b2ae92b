import type { Page, PageOptions, StoredStatement } from '../../archive.ts'
import { pageStart } from '../../search/paging.ts'
import { storedStatement } from '../../search/stored-parts.ts'
import type { Connection } from '../connection.ts'
import { spokenBy } from '../identity/entity-tree.ts'
import { voiceNumber } from './named-entities.ts'
import { pageOfParts } from './page-of-parts.ts'

/** The statements of a voice and of all voices merged into it, latest first; none for an unknown id. */
export const voiceStatements = (
  connection: Connection,
  id: string,
  options: PageOptions = {},
): Promise<Page<StoredStatement>> => {
  const { after: [before = Number.MAX_SAFE_INTEGER] = [], limit } = pageStart(options)
  return connection.read(async (sql) => {
    const number = await voiceNumber(sql, id)
    if (number === undefined) return { items: [] }
    const query = await spokenBy(sql, number)
    const rows = await sql<{ key: number; article: number }>`
      select key, article from statement where key < ${before}::bigint and search @@ ${query}::tsquery
      order by key desc limit ${limit + 1}`
    return pageOfParts(sql, rows, limit, (story, place) => {
      const statement = story.article.statements[place]
      return statement && storedStatement(story, statement)
    })
  })
}
