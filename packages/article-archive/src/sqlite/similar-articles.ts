import type { Archive } from '../archive.ts'
import { byLikeness, comparedStory } from '../rows/compared-story.ts'
import { likenessMarks } from '../rows/likeness-marks.ts'
import { anyMark } from './full-text.ts'
import { keptArticle } from './kept-article.ts'
import type { Row, Store } from './store.ts'
import { wordKey, wordRow } from './word-row.ts'

const mostCompared = 100
const mostShown = 20

/** Stories that tell the same, as `Archive.similar` says: at most 20, out of the 100 that share most marks. */
export const similarArticles = (store: Store, id: string): Awaited<ReturnType<Archive['similar']>> =>
  store.read(() => {
    const own = store.sql('SELECT key FROM article WHERE id = ?').get(id)
    const kept = own && keptArticle(store, Number(own.key))
    if (!kept) return []
    const rows: readonly Row[] = store
      .sql(`SELECT ${wordKey('likeness_words').key} AS key FROM likeness_words
        WHERE likeness_words MATCH ? AND rowid <> ? ORDER BY rank LIMIT ?`)
      .all(anyMark(likenessMarks(kept.article)), wordRow(kept.key), mostCompared)
    return rows
      .flatMap(({ key }) => {
        const other = keptArticle(store, Number(key))
        const compared = other && comparedStory(kept.article, other.article)
        return compared ? [{ article: other.summary, ...compared }] : []
      })
      .sort(byLikeness)
      .slice(0, mostShown)
  })
