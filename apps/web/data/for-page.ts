import type { ArchiveReads } from '@onrecord/article-archive'
import { notFound } from 'next/navigation'
import { fromArchive, isInvalidQuery, noAnswerOf } from './from-archive.ts'
import { type NoAnswer, requests } from './request-context.ts'

/** Stops rendering a page. The server then sends the page for that reason. */
export const giveUp = (reason: NoAnswer): never => {
  const request = requests.getStore()
  if (request) request.noAnswer ??= reason
  notFound()
}

/** The result of `read` on the site's archive, for a page. If there is no result, the page stops and the server says why. */
export const forPage = async <Answer>(read: (archive: ArchiveReads) => Promise<Answer>): Promise<Answer> => {
  try {
    return await fromArchive(read)
  } catch (error) {
    const reason = noAnswerOf(error)
    if (reason) return giveUp(reason)
    // The reader has left, so nobody sees the rest of the page.
    if (requests.getStore()?.signal.aborted) notFound()
    throw error
  }
}

/** The page of a list that follows the cursor `after` of an address; the first page if the cursor is missing or invalid. */
export const pageOf = <Answer>(
  after: string | undefined,
  read: (archive: ArchiveReads, after: { readonly after?: string }) => Promise<Answer>,
): Promise<Answer> =>
  forPage(async (archive) => {
    if (after === undefined) return read(archive, {})
    try {
      return await read(archive, { after })
    } catch (error) {
      if (!isInvalidQuery(error)) throw error
      return read(archive, {})
    }
  })
