import type { PutResult } from '../archive.ts'
import { type PreparedArticle, underId } from '../rows/prepared-article.ts'
import type { Connection } from './connection.ts'
import { type Appearances, countEntities } from './entity-counts.ts'
import { type KeptRow, keptRows } from './kept-rows.ts'
import { unindexArticles } from './unindex-articles.ts'
import { type Change, writeArticles } from './write-articles.ts'
import { lockWriting } from './writing-lock.ts'

/** How many articles from the front may be written together: no two with an id, an address or a story in common. */
const apart = (articles: readonly PreparedArticle[], old: readonly (KeptRow | undefined)[]): number => {
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

// The archive's id of a story stays, whatever a later text of the same address is called.
const changeOf = (article: PreparedArticle, old: KeptRow | undefined): Change => ({
  article: old === undefined ? article : underId(article, old.id),
  old,
})

const isNew = ({ old, article }: Change): boolean => old?.source !== article.source

const resultOf = (change: Change): PutResult => {
  const { article, old } = change
  const before = old?.revision ?? 0
  if (!isNew(change)) return { id: article.id, outcome: 'unchanged', revision: before }
  return { id: article.id, outcome: old ? 'revised' : 'added', revision: before + 1 }
}

/** Keeps articles in one transaction, as `Archive.put` says. */
export const putArticles = (
  connection: Connection,
  articles: readonly PreparedArticle[],
  kept: number,
): Promise<readonly PutResult[]> =>
  connection.write(async (sql) => {
    await lockWriting(sql)
    const results: PutResult[] = []
    const appearances: Appearances[] = []
    while (results.length < articles.length) {
      const rest = articles.slice(results.length)
      const old = await keptRows(sql, rest)
      const together = rest.slice(0, apart(rest, old)).map((article, place) => changeOf(article, old[place]))
      const changes = together.filter(isNew)
      if (changes.length > 0) appearances.push(...(await writeArticles(sql, changes, kept)))
      results.push(...together.map(resultOf))
    }
    await countEntities(sql, appearances)
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
    await countEntities(sql, [...appearances.values()])
    return true
  })
