import type { Article } from '@onrecord/article-data'
import type { PutResult } from '../archive.ts'
import { sourceMark } from '../rows/source-mark.ts'
import type { Asking, Connection } from './connection.ts'
import { countEntities } from './entity-counts.ts'
import { type KeptRow, keptRows } from './kept-rows.ts'
import { unindexArticles } from './unindex-articles.ts'
import { type Change, writeArticles } from './write-articles.ts'
import { lockWriting } from './writing-lock.ts'

/** How many articles from the front may be written together: no two with an id, an address or a story in common. */
const apart = (articles: readonly Article[], old: readonly (KeptRow | undefined)[]): number => {
  const seen = new Set<string>()
  const found = articles.findIndex(({ id, canonicalUrl }, place) => {
    const story = old[place]?.id
    const marks = new Set([
      `id ${id}`,
      ...(story ? [`id ${story}`] : []),
      ...(canonicalUrl ? [`url ${canonicalUrl}`] : []),
    ])
    if ([...marks].some((mark) => seen.has(mark))) return true
    for (const mark of marks) seen.add(mark)
    return false
  })
  return found === -1 ? articles.length : found
}

const putTogether = async (
  sql: Asking,
  articles: readonly Article[],
  old: readonly (KeptRow | undefined)[],
  kept: number,
): Promise<readonly PutResult[]> => {
  const all = articles.map((given, place): Change => {
    const known = old[place]
    // The archive's id of a story stays, whatever a later text of the same address is called.
    const article = known === undefined || known.id === given.id ? given : { ...given, id: known.id }
    return { article, source: sourceMark(article), old: known }
  })
  const isNew = ({ old, source }: Change): boolean => old?.source !== source
  const changes = all.filter(isNew)
  if (changes.length > 0) await writeArticles(sql, changes, kept)
  return all.map((change) => {
    const { article, old } = change
    const before = old?.revision ?? 0
    if (!isNew(change)) return { id: article.id, outcome: 'unchanged', revision: before }
    return { id: article.id, outcome: old ? 'revised' : 'added', revision: before + 1 }
  })
}

/** Keeps articles in one transaction, as `Archive.put` says. */
export const putArticles = (
  connection: Connection,
  articles: readonly Article[],
  kept: number,
): Promise<readonly PutResult[]> =>
  connection.write(async (sql) => {
    await lockWriting(sql)
    const results: PutResult[] = []
    while (results.length < articles.length) {
      const rest = articles.slice(results.length)
      const old = await keptRows(sql, rest)
      const count = apart(rest, old)
      results.push(...(await putTogether(sql, rest.slice(0, count), old, kept)))
    }
    return results
  })

/** Removes an article with its revisions, as `Archive.remove` says. */
export const removeArticle = (connection: Connection, id: string): Promise<boolean> =>
  connection.write(async (sql) => {
    await lockWriting(sql)
    const [old] = await sql<KeptRow>`
      select article.key, article.id, article.url, article.revision, article.source, article.publisher, article.statements,
        article.figures, 0 as since
      from story join article on article.key = story.key where story.id = ${id}`
    if (!old) return false
    const appearances = await unindexArticles(sql, [old])
    const { count } = await sql`delete from revision where id = ${id}`
    await sql`delete from story where id = ${id}`
    await sql`update tally set articles = articles - 1, revisions = revisions - ${count}`
    await countEntities(sql, appearances)
    return true
  })
