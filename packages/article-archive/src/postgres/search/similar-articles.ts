import type { Archive } from '../../archive.ts'
import { bySimilarity, comparedStory } from '../../indexing/compared-story.ts'
import { similarityMarks } from '../../indexing/index-marks.ts'
import type { Connection } from '../connection.ts'
import { storedArticles } from './stored-articles.ts'

const maxCompared = 100
const maxShown = 20

/**
 * Other reports of a story, as `Archive.similar` returns them: at most 20 of the 100 stories that share the most
 * marks.
 */
export const similarArticles = (connection: Connection, id: string): Promise<Awaited<ReturnType<Archive['similar']>>> =>
  connection.read(async (sql) => {
    const [own] = await sql<{ key: number }>`select key from story where id = ${id}`
    const stored = own && (await storedArticles(sql, [own.key])).get(own.key)
    if (!stored) return []
    const marks = similarityMarks(stored.article)
    const rows = await sql<{ article: number }>`
      select article from likeness where marks && ${marks}::text[] and article <> ${stored.key}::bigint
      order by cardinality(array(select unnest(marks) intersect select unnest(${marks}::text[]))) desc, article desc
      limit ${maxCompared}`
    const others = await storedArticles(
      sql,
      rows.map(({ article }) => article),
    )
    return [...others.values()]
      .flatMap((other) => {
        const compared = comparedStory(stored.article, other.article)
        return compared ? [{ article: other.summary, ...compared }] : []
      })
      .sort(bySimilarity)
      .slice(0, maxShown)
  })
