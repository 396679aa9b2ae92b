import type { PutResult } from '../../archive.ts'
import { type PreparedArticle, underId } from '../../indexing/prepared-article.ts'
import { claimOf } from '../../indexing/same-story.ts'
import type { Connection } from '../connection.ts'
import { type Appearances, countEntities } from './entity-counts.ts'
import { type FoundStory, findStories, type StoredRow, storedColumns } from './find-stories.ts'
import { unindexArticles } from './unindex-articles.ts'
import { type Change, writeArticles } from './write-articles.ts'
import { lockWriting } from './writing-lock.ts'

/** How many articles from the start can be written together: no two share an id, an address or a story. */
const apart = (articles: readonly PreparedArticle[], stories: readonly FoundStory[]): number => {
  const seen = new Set<string>()
  const found = articles.findIndex((article, place) => {
    const { id, address } = article
    const claim = claimOf(article)
    const marks = new Set([
      `id ${id}`,
      `id ${stories[place]?.id}`,
      ...(address === undefined ? [] : [`fetched ${address}`]),
      ...(claim === undefined ? [] : [`claimed ${claim}`]),
    ])
    if ([...marks].some((mark) => seen.has(mark))) return true
    for (const mark of marks) seen.add(mark)
    return false
  })
  return found === -1 ? articles.length : found
}

/** An article with the id of its story. `base` is the id that it asked for, if that was taken. */
interface Put extends FoundStory {
  readonly article: PreparedArticle
  readonly base: string | null
}

const putAs = (article: PreparedArticle, story: FoundStory): Put => ({
  ...story,
  article: underId(article, story.id),
  base: story.old ? story.old.base : story.id === article.id ? null : article.id,
})

const isNew = ({ old, article }: Put): boolean => old?.source !== article.source

const changeOf = ({ article, old, base }: Put): Change => ({ article, old, base })

const resultOf = (put: Put): PutResult => {
  const { old, id, apartFrom } = put
  const before = old?.revision ?? 0
  if (!isNew(put)) return { id, outcome: 'unchanged', revision: before }
  return { id, outcome: old ? 'revised' : 'added', revision: before + 1, ...(apartFrom !== undefined && { apartFrom }) }
}

/** Stores articles in one transaction, as `Archive.put` defines it. */
export const putArticles = (
  connection: Connection,
  articles: readonly PreparedArticle[],
  storedAt: number,
): Promise<readonly PutResult[]> =>
  connection.write(async (sql) => {
    await lockWriting(sql)
    const results: PutResult[] = []
    const appearances: Appearances[] = []
    while (results.length < articles.length) {
      const rest = articles.slice(results.length)
      const stories = await findStories(sql, rest)
      const together = stories.slice(0, apart(rest, stories)).flatMap((story, place): readonly Put[] => {
        const article = rest[place]
        return article ? [putAs(article, story)] : []
      })
      const changes = together.filter(isNew).map(changeOf)
      if (changes.length > 0) appearances.push(...(await writeArticles(sql, changes, storedAt)))
      results.push(...together.map(resultOf))
    }
    await countEntities(sql, appearances)
    return results
  })

/** Removes an article with its revisions, as `Archive.remove` defines it. */
export const removeArticle = (connection: Connection, id: string): Promise<boolean> =>
  connection.write(async (sql) => {
    await lockWriting(sql)
    const [old] = await sql<StoredRow>`
      select ${storedColumns} from story join article on article.key = story.key where story.id = ${id}`
    if (!old) return false
    const appearances = await unindexArticles(sql, [old])
    const { count } = await sql`delete from revision where id = ${id}`
    await sql`delete from story where id = ${id}`
    await sql`update tally set articles = articles - 1, revisions = revisions - ${count}`
    await countEntities(sql, [...appearances.values()])
    return true
  })
