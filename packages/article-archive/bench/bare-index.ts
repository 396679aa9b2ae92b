import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Article } from '@onrecord/article-data'
import { articleRows } from '../src/indexing/article-rows.ts'

/**
 * How many articles a second SQLite's full-text index writes on its own, in batches of the same size. It stores only
 * their words.
 */
export const bareIndexRate = (folder: string, articles: readonly Article[], batchSize: number): number => {
  const db = new DatabaseSync(join(folder, 'bare.db'))
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;
    CREATE VIRTUAL TABLE article_words USING fts5(words, content='', tokenize='unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE statement_words USING fts5(words, content='', tokenize='unicode61 remove_diacritics 2')`)
  const [article, statement] = ['article', 'statement'].map((name) =>
    db.prepare(`INSERT INTO ${name}_words (words) VALUES (?)`),
  )
  const start = performance.now()
  for (let from = 0; from < articles.length; from += batchSize) {
    const batch = articles.slice(from, from + batchSize)
    db.exec('BEGIN')
    for (const { headline, text } of batch) article?.run(`${headline} ${text}`)
    for (const { words } of batch.flatMap((one) => articleRows(one).statements)) statement?.run(words)
    db.exec('COMMIT')
  }
  const rate = (articles.length / (performance.now() - start)) * 1000
  db.close()
  return rate
}
