import type { Article } from '@onrecord/article-data'
import { fromArchive, noAnswerOf } from '../data/from-archive.ts'
import { refusalStrings } from '../strings.ts'
import { type Format, formats } from './formats.ts'

/** The article in a format. */
export const exportResponse = (article: Article, format: Format): Response =>
  new Response(format.write(article), { headers: { 'Content-Type': format.contentType } })

/** A plain-text response of one line that says what is wrong; 404 by default. */
export const refusal = (message: string, status = 404): Response =>
  new Response(`${message}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })

/** 404 for a format that does not exist, with the formats that do. */
export const noSuchFormat = (): Response => refusal(refusalStrings.noFormat(Object.keys(formats).join(', ')))

/**
 * The response that `write` makes from the story with that id. 404 if the story does not exist, 503 if the archive is
 * unavailable, each with one line.
 */
export const storyResponse = async (id: string, write: (article: Article) => Response): Promise<Response> => {
  try {
    const article = await fromArchive((archive) => archive.get(id))
    return article ? write(article) : refusal(refusalStrings.noStory)
  } catch (error) {
    if (noAnswerOf(error)) return refusal(refusalStrings.storiesUnavailable, 503)
    throw error
  }
}
