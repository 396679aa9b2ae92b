import type { ArchiveReads } from '@onrecord/article-archive'
import { notFound } from 'next/navigation'
import { fromArchive, noAnswerOf } from './from-archive.ts'
import { type NoAnswer, requests } from './request-context.ts'

/** Ends the making of a page: the server answers in its place. */
export const giveUp = (reason: NoAnswer): never => {
  const request = requests.getStore()
  if (request) request.noAnswer ??= reason
  notFound()
}

/** What `ask` finds in the site's archive, for a page. Where there is no answer the server says why, and the page ends. */
export const forPage = async <Answer>(ask: (archive: ArchiveReads) => Promise<Answer>): Promise<Answer> => {
  try {
    return await fromArchive(ask)
  } catch (error) {
    const reason = noAnswerOf(error)
    if (reason) return giveUp(reason)
    // Nobody reads what is made from here on.
    if (requests.getStore()?.signal.aborted) notFound()
    throw error
  }
}
