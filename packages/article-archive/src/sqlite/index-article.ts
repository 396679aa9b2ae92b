import type { ArticleRows } from '../rows/article-rows.ts'
import type { PreparedArticle } from '../rows/prepared-article.ts'
import { dayOfKey, keysNeeded, partsInKey } from '../rows/story-key.ts'
import type { Batch } from './batch.ts'
import { partWords, speakersOf } from './part-words.ts'
import type { Row, Store } from './store.ts'
import { wordRow } from './word-row.ts'

const forms = ['direct', 'indirect', 'mixed'] as const
const anonymities = ['named', 'described', 'anonymous'] as const

const spokenBy = (
  numbers: readonly number[],
  speakers: readonly (readonly number[])[],
): ReadonlyMap<number, number> => {
  const spoken = new Map(numbers.map((number) => [number, 0]))
  for (const number of speakers.flat()) spoken.set(number, (spoken.get(number) ?? 0) + 1)
  return spoken
}

/** Writes what an article is found by: its statements, figures and entities, and the words of all. Its row is there. */
export const indexArticle = (
  { sql }: Store,
  { book, counts, words: queue }: Batch,
  key: number,
  article: PreparedArticle,
  publisher: number | null,
): void => {
  const numbers = book.numbersOf(article.entities)
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
  for (const part of partWords(article, first, speakers)) queue.add(part.table, part.key, part.marks, part.words)
  const marks = [...numbers.map((number) => `e${number}`), ...(publisher === null ? [] : [`p${publisher}`])].join(' ')
  queue.add('article_words', key, marks, article.headline, article.text)
  counts.count(1, dayOfKey(key), spoken)
}

const takeBack = {
  statement_words: "INSERT INTO statement_words (statement_words, rowid, marks, words) VALUES ('delete', ?, ?, ?)",
  figure_words: "INSERT INTO figure_words (figure_words, rowid, marks, measures) VALUES ('delete', ?, ?, ?)",
} as const

/**
 * Takes back what `indexArticle` wrote of `old`, of which there were so many parts. The article's row stays. Of a text that
 * cannot be read any more, `undefined`, the words of statements stay behind and lead to nothing.
 */
export const unindexArticle = (
  { sql }: Store,
  { counts, words: queue }: Batch,
  key: number,
  parts: number,
  old: ArticleRows | undefined,
): void => {
  const [start, end] = [key * partsInKey, (key + keysNeeded(parts)) * partsInKey]
  queue.write()
  const appearances: readonly Row[] = sql(
    'SELECT entity, statements FROM appearance WHERE article = ? ORDER BY place',
  ).all(key)
  const numbers = appearances.map(({ entity }) => Number(entity))
  for (const part of old ? partWords(old, start, speakersOf(old, numbers)) : []) {
    sql(takeBack[part.table]).run(wordRow(part.key), part.marks, part.words)
  }
  for (const part of ['statement', 'figure']) sql(`DELETE FROM ${part} WHERE key >= ? AND key < ?`).run(start, end)
  sql('DELETE FROM appearance WHERE article = ?').run(key)
  sql('DELETE FROM article_words WHERE rowid = ?').run(wordRow(key))
  sql('DELETE FROM likeness_words WHERE rowid = ?').run(key)
  const spoken = new Map(appearances.map(({ entity, statements }) => [Number(entity), Number(statements)]))
  counts.count(-1, dayOfKey(key), spoken)
}
