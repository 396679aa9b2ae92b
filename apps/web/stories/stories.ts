import type { Article } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'
import { storiesIn } from './story-folder.ts'

/** The stories of the site: those that come with it, and those that somebody added on this machine. */
export type Stories = { readonly edition: readonly Article[]; readonly added: readonly Article[] }

/**
 * The edition, and the stories of the folder that ONRECORD_STORIES names. A story of the folder that has the id of one
 * of the edition takes its place. Read anew for each request, so that a new file shows at once.
 */
export const stories = async (): Promise<Stories> => {
  const folder = process.env.ONRECORD_STORIES
  const added = folder ? await storiesIn(folder) : []
  const ids = new Set(added.map(({ id }) => id))
  return { added, edition: edition.filter(({ id }) => !ids.has(id)) }
}

/** The story of that id, if there is one. The id never reaches the file system. */
export const story = async (id: string): Promise<Article | undefined> => {
  const { edition, added } = await stories()
  return [...edition, ...added].find((article) => article.id === id)
}
