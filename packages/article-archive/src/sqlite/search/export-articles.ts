import type { Article } from '@onrecord/article-data'
import type { DamagedText, ExportOptions } from '../../archive.ts'
import { ArchiveError } from '../../archive-error.ts'
import { unpackArticle } from '../../indexing/packed-article.ts'
import type { Row, Store } from '../store.ts'

const batchSize = 50

const columns = `SELECT number, id, revision.revision AS revision, article.revision AS latest, body
  FROM revision JOIN article ON article.key = revision.article`

const pageAfter = ({ read, sql }: Store, last: number): readonly Row[] =>
  read(() => sql(`${columns} WHERE number > ? ORDER BY number LIMIT ?`).all(last, batchSize))

const lastNumber = ({ sql }: Store): number =>
  Number(sql("SELECT seq FROM sqlite_sequence WHERE name = 'revision'").get()?.seq ?? 0)

const damaged = (cause: unknown, row: Row = {}): DamagedText => {
  if (!(cause instanceof ArchiveError)) throw cause
  return {
    ...(typeof row.id === 'string' && { id: row.id }),
    ...(typeof row.revision === 'number' && { revision: row.revision }),
    message: cause.message,
  }
}

/** Reads the rows of a damaged page one at a time. */
function* rowByRow(store: Store, last: number, onDamaged: (text: DamagedText) => void): Generator<Row> {
  const end = Math.min(last + batchSize, lastNumber(store))
  for (let number = last + 1; number <= end; number++) {
    try {
      const row = store.read(() => store.sql(`${columns} WHERE number = ?`).get(number))
      if (row) yield row
    } catch (cause) {
      onDamaged(damaged(cause))
    }
  }
}

const wholePage = (store: Store, last: number): readonly Row[] | undefined => {
  try {
    return pageAfter(store, last)
  } catch (cause) {
    if (cause instanceof ArchiveError) return undefined
    throw cause
  }
}

const rowsAfter = function* (store: Store, onDamaged: ExportOptions['onDamaged']): Generator<Row> {
  for (let last = 0; ; ) {
    const rows = onDamaged ? wholePage(store, last) : pageAfter(store, last)
    if (rows) {
      yield* rows
      if (rows.length < batchSize) return
      last = Number(rows.at(-1)?.number)
    } else if (onDamaged) {
      yield* rowByRow(store, last, onDamaged)
      last += batchSize
      if (last >= lastNumber(store)) return
    }
  }
}

/**
 * Every article's latest revision, or every revision, in the order they were stored. Read in batches with a query
 * each, so the archive may be written meanwhile. Articles stored during the export may be included. From a damaged
 * file, it returns everything that can be read.
 */
export async function* exportArticles(
  store: Store,
  { revisions = false, onDamaged }: ExportOptions = {},
): AsyncGenerator<Article> {
  for (const row of rowsAfter(store, onDamaged)) {
    if (!revisions && row.latest !== row.revision) continue
    let article: Article | undefined
    try {
      if (row.body instanceof Uint8Array) article = unpackArticle(row.body)
    } catch (cause) {
      if (!onDamaged) throw cause
      onDamaged(damaged(cause, row))
    }
    if (article) yield article
  }
}
