import type { FigureOptions, Page, StoredFigure } from '../../archive.ts'
import { unitMark } from '../../indexing/index-marks.ts'
import { normalizedWords } from '../../indexing/normalized-words.ts'
import { pageStart } from '../../search/paging.ts'
import { storedFigure } from '../../search/stored-parts.ts'
import type { Connection, Sql } from '../connection.ts'
import { spokenBy } from '../identity/entity-tree.ts'
import { voiceNumber } from './named-entities.ts'
import { pageOfParts } from './page-of-parts.ts'
import { anyMark, both, phraseOf } from './search-query.ts'
import { terms } from './terms.ts'

const figureQuery = async (sql: Sql, options: FigureOptions): Promise<string | undefined> => {
  const { measures = '', unit, voiceId } = options
  const number = voiceId === undefined ? undefined : await voiceNumber(sql, voiceId)
  if (voiceId !== undefined && number === undefined) return undefined
  return both([
    anyMark([unit === undefined ? 'main' : unitMark(unit)]),
    ...(number === undefined ? [] : [await spokenBy(sql, number)]),
    ...normalizedWords(measures).map((word) => phraseOf(terms(word))),
  ])
}

/**
 * Figures, latest first. Figures that repeat another in another unit ("380 square miles" beside 984 square
 * kilometers) are included only if their unit is given.
 */
export const listFigures = (connection: Connection, options: FigureOptions = {}): Promise<Page<StoredFigure>> => {
  const { after: [before = Number.MAX_SAFE_INTEGER] = [], limit } = pageStart(options)
  return connection.read(async (sql) => {
    const query = await figureQuery(sql, options)
    if (query === undefined) return { items: [] }
    const rows = await sql<{ key: number; article: number }>`
      select key, article from figure where key < ${before}::bigint and search @@ ${query}::tsquery
      order by key desc limit ${limit + 1}`
    return pageOfParts(sql, rows, limit, storedFigure)
  })
}
