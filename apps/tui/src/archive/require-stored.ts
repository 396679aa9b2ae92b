import type { Archive, ArchiveVoice } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { CommandError } from '../command-error.ts'
import { looksLikeId } from '../input/import-story.ts'
import { inputErrors } from '../strings.ts'

/** The error for a story that the archive does not contain. A file or an address is reported as not being an id. */
export const storyNotFound = (archive: Archive, id: string): CommandError =>
  new CommandError(
    looksLikeId(id)
      ? inputErrors.noStory(id, archive.url)
      : `${JSON.stringify(id)} is not an id. Expected an id that onrecord list shows.`,
  )

/** The article with this id, in its latest or the given revision. Throws CommandError if the archive has none. */
export const requireArticle = async (archive: Archive, id: string, revision?: number): Promise<Article> => {
  const article = await archive.get(id, revision)
  if (article) return article
  if (revision === undefined || (await archive.get(id)) === undefined) throw storyNotFound(archive, id)
  const [latest] = await archive.revisions(id)
  throw new CommandError(inputErrors.noRevision(id, revision, latest?.revision ?? 1))
}

/** The voice with this id. Throws CommandError if the archive has none. */
export const requireVoice = async (archive: Archive, id: string): Promise<ArchiveVoice> => {
  const voice = await archive.voice(id)
  if (voice) return voice
  throw new CommandError(inputErrors.noVoice(id))
}
