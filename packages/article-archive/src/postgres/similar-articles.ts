import type { Archive } from '../archive.ts'
import { byLikeness, comparedStory } from '../rows/compared-story.ts'
import { likenessMarks } from '../rows/likeness-marks.ts'
import type { Connection } from './connection.ts'
import { keptArticles } from './kept-articles.ts'

const mostCompared = 100
const mostShown = 20

/** Stories that tell the same, as `Archive.similar` says: at most 20, out of the 100 that share most marks. */
export const similarArticles = (connection: Connection, id: string): Promise<Awaited<ReturnType<Archive['similar']>>> =>
  connection.read(async (sql) => {
    const [own] = await sql<{ key: number }>`select key from story where id = ${id}`
    const kept = own && (await keptArticles(sql, [own.key])).get(own.key)
    if (!kept) return []
    const marks = likenessMarks(kept.article)
    const rows = await sql<{ article: number }>`
      select article from likeness where marks && ${marks}::text[] and article <> ${kept.key}::bigint
      order by cardinality(array(select unnest(marks) intersect select unnest(${marks}::text[]))) desc, article desc
      limit ${mostCompared}`
    const others = await keptArticles(
      sql,
      rows.map(({ article }) => article),
    )
    return [...others.values()]
      .flatMap((other) => {
        const compared = comparedStory(kept.article, other.article)
        return compared ? [{ article: other.summary, ...compared }] : []
      })
      .sort(byLikeness)
      .slice(0, mostShown)
  })
