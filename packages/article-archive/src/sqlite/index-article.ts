import type { Article } from '@onrecord/article-data'
import type { ArticleRows } from '../rows/article-rows.ts'
import { dayOfKey, keysNeeded, partsInKey } from '../rows/story-key.ts'
import { unitMark } from '../rows/unit-mark.ts'
import type { Batch } from './batch.ts'
import type { Store } from './store.ts'
import { wordRow } from './word-row.ts'

const forms = ['direct', 'indirect', 'mixed'] as const
const anonymities = ['named', 'described', 'anonymous'] as const

const voiceMarks = (voices: readonly number[]): string => voices.map((number) => `v${number}`).join(' ')

/** Writes what an article is found by: its statements, figures and entities, and the words of all. Its row is there. */
export const indexArticle = (
  store: Store,
  { book, counts, words: queue }: Batch,
  key: number,
  article: Article,
  rows: ArticleRows,
  publisher: number | null,
): void => {
  const { sql } = store
  const numbers = book.numbersOf(rows.entities)
  const first = key * partsInKey
  const spoken = new Map(numbers.map((number) => [number, 0]))
  const voices = rows.statements.map((statement) => statement.voices.map((place) => numbers[place] ?? 0))
  const addStatement = sql('INSERT INTO statement VALUES (?, ?, ?)')
  rows.statements.forEach(({ form, anonymity, words }, place) => {
    const speakers = voices[place] ?? []
    for (const number of speakers) spoken.set(number, (spoken.get(number) ?? 0) + 1)
    addStatement.run(first + place, forms.indexOf(form), anonymities.indexOf(anonymity))
    queue.add('statement_words', first + place, `f${form} a${anonymity} ${voiceMarks(speakers)}`, words)
  })
  rows.figures.forEach((figure, place) => {
    const { statement } = figure
    sql('INSERT INTO figure VALUES (?, ?, ?, ?)').run(
      first + place,
      figure.low,
      figure.high,
      statement === undefined ? null : first + statement,
    )
    const speakers = statement === undefined ? [] : (voices[statement] ?? [])
    queue.add(
      'figure_words',
      first + place,
      `${figure.repeats ? 'repeat' : 'main'} ${unitMark(figure.unit)} ${voiceMarks(speakers)}`,
      figure.measures,
    )
  })
  const addAppearance = sql('INSERT INTO appearance VALUES (?, ?, ?, ?)')
  numbers.forEach((number, place) => {
    addAppearance.run(key, place, number, spoken.get(number) ?? 0)
  })
  const marks = [...numbers.map((number) => `e${number}`), ...(publisher === null ? [] : [`p${publisher}`])].join(' ')
  queue.add('article_words', key, marks, article.headline, article.text)
  counts.count(1, dayOfKey(key), spoken)
}

/** Takes back what `indexArticle` wrote. The article's row stays. */
export const unindexArticle = ({ sql }: Store, { counts, words: queue }: Batch, key: number, parts: number): void => {
  const [start, end] = [key * partsInKey, (key + keysNeeded(parts)) * partsInKey]
  queue.write()
  const spoken = new Map<number, number>()
  for (const row of sql('SELECT entity, statements FROM appearance WHERE article = ?').all(key)) {
    spoken.set(Number(row.entity), Number(row.statements))
  }
  for (const part of ['statement', 'figure']) {
    sql(
      `DELETE FROM ${part}_words WHERE rowid IN (SELECT ${wordRow(0)} - key FROM ${part} WHERE key >= ? AND key < ?)`,
    ).run(start, end)
    sql(`DELETE FROM ${part} WHERE key >= ? AND key < ?`).run(start, end)
  }
  sql('DELETE FROM appearance WHERE article = ?').run(key)
  sql('DELETE FROM article_words WHERE rowid = ?').run(wordRow(key))
  sql('DELETE FROM likeness_words WHERE rowid = ?').run(key)
  counts.count(-1, dayOfKey(key), spoken)
}
