import type { Archive } from '../../archive.ts'
import { bySimilarity, comparedStory } from '../../indexing/compared-story.ts'
import { similarityMarks } from '../../indexing/index-marks.ts'
import type { Row, Store } from '../store.ts'
import { ftsKey, ftsRowid } from './fts-rowid.ts'
import { anyMark } from './full-text.ts'
import { storedArticle } from './stored-article.ts'

const maxCompared = 100
const maxShown = 20

/**
 * Other reports of a story, as `Archive.similar` returns them: at most 20 of the 100 stories that share the most
 * marks.
 */
export const similarArticles = (store: Store, id: string): Awaited<ReturnType<Archive['similar']>> =>
  store.read(() => {
    const own = store.sql('SELECT key FROM article WHERE id = ?').get(id)
    const stored = own && storedArticle(store, Number(own.key))
    if (!stored) return []
    const rows: readonly Row[] = store
      .sql(`SELECT ${ftsKey('likeness_words').key} AS key FROM likeness_words
        WHERE likeness_words MATCH ? AND rowid <> ? ORDER BY rank LIMIT ?`)
      .all(anyMark(similarityMarks(stored.article)), ftsRowid(stored.key), maxCompared)
    return rows
      .flatMap(({ key }) => {
        const other = storedArticle(store, Number(key))
        const compared = other && comparedStory(stored.article, other.article)
        return compared ? [{ article: other.summary, ...compared }] : []
      })
      .sort(bySimilarity)
      .slice(0, maxShown)
  })
