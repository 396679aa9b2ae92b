import type { Article } from '@onrecord/article-data'
import type { ArticleRows } from '../rows/article-rows.ts'
import { dayOfKey, keysNeeded, partsInKey } from '../rows/story-key.ts'
import { unitMark } from '../rows/unit-mark.ts'
import type { EntityBook } from './entity-book.ts'
import type { EntityCounts } from './entity-counts.ts'
import type { Store } from './store.ts'

const forms = ['direct', 'indirect', 'mixed'] as const
const anonymities = ['named', 'described', 'anonymous'] as const

/** What a batch gathers while its articles are written. */
export interface Batch {
  readonly book: EntityBook
  readonly counts: EntityCounts
}

const voiceMarks = (voices: readonly number[]): string => voices.map((number) => `v${number}`).join(' ')

/** Writes what an article is found by: its statements, figures and entities, and the words of all. Its row is there. */
export const indexArticle = (
  store: Store,
  { book, counts }: Batch,
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
  const addWords = sql('INSERT INTO statement_words (rowid, words, marks) VALUES (?, ?, ?)')
  rows.statements.forEach(({ form, anonymity, words }, place) => {
    const speakers = voices[place] ?? []
    for (const number of speakers) spoken.set(number, (spoken.get(number) ?? 0) + 1)
    addStatement.run(first + place, forms.indexOf(form), anonymities.indexOf(anonymity))
    addWords.run(first + place, words, `f${form} a${anonymity} ${voiceMarks(speakers)}`)
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
    sql('INSERT INTO figure_words (rowid, measures, marks) VALUES (?, ?, ?)').run(
      first + place,
      figure.measures,
      `${figure.repeats ? 'repeat' : 'main'} ${unitMark(figure.unit)} ${voiceMarks(speakers)}`,
    )
  })
  const addAppearance = sql('INSERT INTO appearance VALUES (?, ?, ?, ?)')
  numbers.forEach((number, place) => {
    addAppearance.run(key, place, number, spoken.get(number) ?? 0)
  })
  const marks = [...numbers.map((number) => `e${number}`), ...(publisher === null ? [] : [`p${publisher}`])].join(' ')
  sql('INSERT INTO article_words (rowid, headline, text, marks) VALUES (?, ?, ?, ?)').run(
    key,
    article.headline,
    article.text,
    marks,
  )
  counts.count(1, dayOfKey(key), spoken)
}

/** Takes back what `indexArticle` wrote. The article's row stays. */
export const unindexArticle = ({ sql }: Store, counts: EntityCounts, key: number, parts: number): void => {
  const [start, end] = [key * partsInKey, (key + keysNeeded(parts)) * partsInKey]
  const spoken = new Map<number, number>()
  for (const row of sql('SELECT entity, statements FROM appearance WHERE article = ?').all(key)) {
    spoken.set(Number(row.entity), Number(row.statements))
  }
  for (const words of ['statement', 'figure']) {
    sql(`DELETE FROM ${words}_words WHERE rowid IN (SELECT key FROM ${words} WHERE key >= ? AND key < ?)`).run(
      start,
      end,
    )
    sql(`DELETE FROM ${words} WHERE key >= ? AND key < ?`).run(start, end)
  }
  sql('DELETE FROM appearance WHERE article = ?').run(key)
  sql('DELETE FROM article_words WHERE rowid = ?').run(key)
  counts.count(-1, dayOfKey(key), spoken)
}
