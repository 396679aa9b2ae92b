import type { KeptStatement, Page, PageOptions } from '../../archive.ts'
import { pageLimit, readCursor } from '../../search/paging.ts'
import type { Connection } from '../connection.ts'
import { spokenBy } from '../identity/entity-tree.ts'
import { voiceNumber } from './named-entities.ts'
import { pageOfParts } from './page-of-parts.ts'
import { storedStatement } from './stored-articles.ts'

/** A voice's statements with those of all merged into it, the latest first; none for an id that is not there. */
export const voiceStatements = (
  connection: Connection,
  id: string,
  { limit, after }: PageOptions = {},
): Promise<Page<KeptStatement>> => {
  const [before = Number.MAX_SAFE_INTEGER] = readCursor(after) ?? []
  const most = pageLimit(limit)
  return connection.read(async (sql) => {
    const number = await voiceNumber(sql, id)
    if (number === undefined) return { items: [] }
    const query = await spokenBy(sql, number)
    const rows = await sql<{ key: number; article: number }>`
      select key, article from statement where key < ${before}::bigint and search @@ ${query}::tsquery
      order by key desc limit ${most + 1}`
    return pageOfParts(sql, rows, most, (story, place) => {
      const statement = story.article.statements[place]
      return statement && storedStatement(story, statement)
    })
  })
}
