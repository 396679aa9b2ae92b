import { AsyncLocalStorage } from 'node:async_hooks'
import type { ArchiveReads } from '@onrecord/article-archive'

/** Why a page has no answer: no such story or voice, no archive, too many queries at the same time, or a query that took too long. */
export type NoAnswer = 'missing' | 'unavailable' | 'busy' | 'too broad'

/** What the server and the page share about one request. */
export type RequestContext = {
  /** Aborted when nobody is waiting for the answer. */
  readonly signal: AbortSignal
  /** The archive with the limits of this request. Set by the first read. */
  reads?: ArchiveReads
  /** Set by a page that has no answer. The server then sends another page. */
  noAnswer?: NoAnswer
  /** The status of a page that itself says why it has no answer. */
  status?: 400
  /** The markup of the page, which the server puts in the place of `markupPlace`. */
  markup?: string
}

/** The id of the element that `markup` replaces. */
export const markupPlace = 'markup-place'

/** The server and the pages are built separately, so they share this through the global object. */
const shared: typeof globalThis & { onrecordRequests?: AsyncLocalStorage<RequestContext> } = globalThis

shared.onrecordRequests ??= new AsyncLocalStorage()

/** The context of the current request, separate for each chain of asynchronous calls. */
export const requests: AsyncLocalStorage<RequestContext> = shared.onrecordRequests
