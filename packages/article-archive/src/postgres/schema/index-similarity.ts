import { similarityMarks } from '../../indexing/index-marks.ts'
import { unpackArticle } from '../../indexing/packed-article.ts'
import type { Sql } from '../connection.ts'

const batchSize = 200

const marksOf = (body: Uint8Array): string => {
  try {
    return similarityMarks(unpackArticle(body)).join(' ')
  } catch {
    return ''
  }
}

/**
 * Indexes the similarity of all stories, for an archive that did not do so when they were stored. Damaged texts are
 * skipped.
 */
export const indexSimilarity = async (sql: Sql, watch: (done: number, total: number) => void): Promise<void> => {
  const [count] = await sql<{ count: number }>`select count(*) as count from article`
  const total = count?.count ?? 0
  let done = 0
  for (let before = Number.MAX_SAFE_INTEGER; done < total; ) {
    const rows = await sql<{ key: number; body: Uint8Array }>`
      select article.key, body from article
      join revision on revision.id = article.id and revision.revision = article.revision
      where article.key < ${before}::bigint order by article.key desc limit ${batchSize}`
    const last = rows.at(-1)
    if (!last) return
    await sql`
      insert into likeness (article, marks)
      select article, string_to_array(marks, ' ') from unnest(${rows.map(({ key }) => key)}::bigint[],
        ${rows.map(({ body }) => marksOf(body))}::text[]) as row (article, marks)`
    before = last.key
    done += rows.length
    watch(done, total)
  }
}
