import type { Article } from '@onrecord/article-data'
import { awayLineResponse } from '../away/away-response.ts'
import { fromArchive, isArchiveFault } from '../stories/from-archive.ts'
import { noSuchStory } from './export-response.ts'

/** What `write` makes of the story of that id; one line with 404 when there is none, with 503 when the archive is away. */
export const storyResponse = async (id: string, write: (article: Article) => Response): Promise<Response> => {
  try {
    const article = await fromArchive((archive) => archive.get(id))
    return article ? write(article) : noSuchStory()
  } catch (error) {
    if (isArchiveFault(error)) return awayLineResponse()
    throw error
  }
}
