import type { Article } from '@onrecord/article-data'
import { fromArchive, noAnswerOf } from '../stories/from-archive.ts'
import { unavailableLine } from '../unavailable/unavailable-page.ts'
import { noSuchStory, refusal } from './export-response.ts'

/** What `write` makes of the story of that id; one line with 404 when there is none, with 503 when the archive is unavailable. */
export const storyResponse = async (id: string, write: (article: Article) => Response): Promise<Response> => {
  try {
    const article = await fromArchive((archive) => archive.get(id))
    return article ? write(article) : noSuchStory()
  } catch (error) {
    if (noAnswerOf(error)) return refusal(unavailableLine, 503)
    throw error
  }
}
