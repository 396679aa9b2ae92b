import type { Article } from '@onrecord/article-data'
import type { ExportOptions } from '../../archive.ts'
import { ArchiveError } from '../../archive-error.ts'
import { unpackArticle } from '../../indexing/packed-article.ts'
import type { Connection } from '../connection.ts'
import { sqlPart } from '../sql-part.ts'

const batchSize = 50

/**
 * Every article's latest revision, or every revision, in the order they were stored. Read in batches with a query
 * each, so the archive may be written meanwhile. Articles stored during the export may be included.
 */
export async function* exportArticles(
  connection: Connection,
  { revisions = false, onDamaged }: ExportOptions = {},
): AsyncGenerator<Article> {
  for (let last = 0; ; ) {
    const rows = await connection.read(
      (sql) => sql<{ number: number; id: string; revision: number; body: Uint8Array }>`
        select number, id, revision, body from revision where number > ${last}::bigint
          and ${revisions ? sqlPart`true` : sqlPart`not exists (select from revision as later where later.id = revision.id and later.revision > revision.revision)`}
        order by number limit ${batchSize}`,
    )
    for (const { number, id, revision, body } of rows) {
      last = number
      let article: Article | undefined
      try {
        article = unpackArticle(body)
      } catch (cause) {
        if (!onDamaged || !(cause instanceof ArchiveError)) throw cause
        onDamaged({ id, revision, message: cause.message })
      }
      if (article) yield article
    }
    if (rows.length < batchSize) return
  }
}
