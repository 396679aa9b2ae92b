import { apartPairs } from '../../identity/apart-pairs.ts'
import { withSplits } from '../../identity/split-rows.ts'
import type { ArticleRows, EntityRow } from '../../indexing/article-rows.ts'
import type { PreparedArticle } from '../../indexing/prepared-article.ts'
import { dayOfKey, keysNeeded, partsInKey } from '../../indexing/story-key.ts'
import { ftsRowid } from '../search/fts-rowid.ts'
import type { Row, Store } from '../store.ts'
import type { Batch } from './batch.ts'
import { ftsRows, type Speaker, speakersOf } from './fts-row.ts'

const forms = ['direct', 'indirect', 'mixed'] as const
const anonymities = ['named', 'described', 'anonymous'] as const

const spokenBy = (
  numbers: readonly number[],
  speakers: readonly (readonly Speaker[])[],
): ReadonlyMap<number, number> => {
  const spoken = new Map(numbers.map((number) => [number, 0]))
  for (const { number } of speakers.flat()) spoken.set(number, (spoken.get(number) ?? 0) + 1)
  return spoken
}

/** Stories can be found by places and organizations, not only by people. */
const isSought = ({ evidence: { kind } }: EntityRow): boolean => kind === 'place' || kind === 'organization'

/**
 * Writes the index of an article: its statements, figures and entities, and the words of all. The row of the article
 * exists.
 */
export const indexArticle = (
  { sql }: Store,
  { cache, counts, words: queue, splits }: Batch,
  key: number,
  made: Omit<PreparedArticle, 'body'>,
  publisher: number | null,
): void => {
  const article = withSplits(made, made.id, splits().get(made.id) ?? [])
  const numbers = cache.numbersOf(article.entities)
  const first = key * partsInKey
  const speakers = speakersOf(article, numbers)
  const spoken = spokenBy(numbers, speakers)
  const addStatement = sql('INSERT INTO statement VALUES (?, ?, ?)')
  article.statements.forEach(({ form, anonymity }, place) => {
    addStatement.run(first + place, forms.indexOf(form), anonymities.indexOf(anonymity))
  })
  const addFigure = sql('INSERT INTO figure VALUES (?, ?, ?, ?)')
  article.figures.forEach(({ low, high, statement }, place) => {
    addFigure.run(first + place, low, high, statement === undefined ? null : first + statement)
  })
  const addAppearance = sql('INSERT INTO appearance VALUES (?, ?, ?, ?)')
  numbers.forEach((number, place) => {
    addAppearance.run(key, place, number, spoken.get(number) ?? 0)
  })
  for (const part of ftsRows(article, first, speakers)) queue.add(part.table, part.key, part.marks, part.words)
  const nodes = new Set(article.entities.filter(isSought).map(({ node }) => `n${node}`))
  const marks = [...numbers.map((number) => `e${number}`), ...nodes, ...(publisher === null ? [] : [`p${publisher}`])]
  queue.add('article_words', key, marks.join(' '), article.headline, article.text)
  counts.count(1, dayOfKey(key), spoken, apartPairs(article.entities, numbers))
}

const takeBack = {
  statement_words: "INSERT INTO statement_words (statement_words, rowid, marks, words) VALUES ('delete', ?, ?, ?)",
  figure_words: "INSERT INTO figure_words (figure_words, rowid, marks, measures) VALUES ('delete', ?, ?, ?)",
} as const

/**
 * Deletes what `indexArticle` wrote for `old` with this number of parts. The row of the article stays. If the text
 * can no longer be read (`undefined`), the words of its statements stay and lead to nothing.
 */
export const unindexArticle = (
  { sql }: Store,
  { counts, words: queue, splits }: Batch,
  { key, id, parts }: { readonly key: number; readonly id: string; readonly parts: number },
  stored: ArticleRows | undefined,
): void => {
  const old = stored && withSplits(stored, id, splits().get(id) ?? [])
  const [start, end] = [key * partsInKey, (key + keysNeeded(parts)) * partsInKey]
  queue.write()
  const appearances: readonly Row[] = sql(
    'SELECT entity, statements FROM appearance WHERE article = ? ORDER BY place',
  ).all(key)
  const numbers = appearances.map(({ entity }) => Number(entity))
  for (const part of old ? ftsRows(old, start, speakersOf(old, numbers)) : []) {
    sql(takeBack[part.table]).run(ftsRowid(part.key), part.marks, part.words)
  }
  for (const part of ['statement', 'figure']) sql(`DELETE FROM ${part} WHERE key >= ? AND key < ?`).run(start, end)
  sql('DELETE FROM appearance WHERE article = ?').run(key)
  sql('DELETE FROM article_words WHERE rowid = ?').run(ftsRowid(key))
  const spoken = new Map(appearances.map(({ entity, statements }) => [Number(entity), Number(statements)]))
  counts.count(-1, dayOfKey(key), spoken, old ? apartPairs(old.entities, numbers) : [])
}
