import type { Archive } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { CommandError } from '../command-error.ts'
import { looksLikeId } from '../input/target-kind.ts'

/** The failure to find a story of that id in the archive; of a file or an address, that it is not an id. */
export const noSuchStory = (archive: Archive, id: string): CommandError =>
  new CommandError(
    looksLikeId(id)
      ? `There is no story ${JSON.stringify(id)} in the archive ${archive.url}. Expected an id that onrecord list shows.`
      : `${JSON.stringify(id)} is not an id. Expected an id that onrecord list shows.`,
  )

/** The article of that id, in its latest or the given revision. Throws CommandError when the archive has none. */
export const requireArticle = async (archive: Archive, id: string, revision?: number): Promise<Article> => {
  const article = await archive.get(id, revision)
  if (article) return article
  if (revision === undefined || (await archive.get(id)) === undefined) throw noSuchStory(archive, id)
  throw new CommandError(`The story ${JSON.stringify(id)} has no revision ${revision}. Expected a number from 1 on.`)
}
