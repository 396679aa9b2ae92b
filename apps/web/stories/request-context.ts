import { AsyncLocalStorage } from 'node:async_hooks'
import type { ArchiveReads } from '@onrecord/article-archive'

/** Why a page has no answer: no such story or voice, no archive, too many questions at once, a question that takes too long. */
export type NoAnswer = 'missing' | 'unavailable' | 'busy' | 'too broad'

/** What the server and the page that answers a request know of it together. */
export type RequestContext = {
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal
  /** The archive under the limits of this request, from its first question on. */
  reads?: ArchiveReads
  /** Set by the page; the server then answers in its place. */
  noAnswer?: NoAnswer
  /** The status of a page that says itself why it has no answer. */
  status?: 400
}

/** The server and the pages are built apart from each other and have this in common. */
const shared: typeof globalThis & { onrecordRequests?: AsyncLocalStorage<RequestContext> } = globalThis

shared.onrecordRequests ??= new AsyncLocalStorage()

/** The request that is being answered here, each in its own chain of calls. */
export const requests: AsyncLocalStorage<RequestContext> = shared.onrecordRequests
