import { AsyncLocalStorage } from 'node:async_hooks'
import type { ArchiveReads } from '@onrecord/article-archive'

/** Why a page has no answer: no such story or voice, no archive, too many queries at the same time, or a query that took too long. */
export type NoAnswer = 'missing' | 'unavailable' | 'busy' | 'too broad'

/** A page that the server puts together: the address of its frame, the elements of its head, and its content. */
type Framed = { readonly frame: string; readonly head: string; readonly content: string }

/** What the server and the page share about one request. */
export type RequestContext = {
  /** Whether a reader asks for a page, or the server for a frame of pages. */
  readonly kind: 'page' | 'frame'
  /** Aborted when nobody is waiting for the answer. */
  readonly signal: AbortSignal
  /** The state of the archive before the request: `ArchiveState.mark`. Without it, nothing is kept for later requests. */
  readonly state?: string | undefined
  /** The archive with the limits of this request. Set by the first read. */
  reads?: ArchiveReads
  /** Set by a page that has no answer. The server then sends another page. */
  noAnswer?: NoAnswer
  /** The status of a page that itself says why it has no answer. */
  status?: 400
  /** The parts of a page of which Next renders only the frame. */
  framed?: Framed
}

/** The title that the head of a page replaces. */
export const headPlace = 'head-place'

/** The id of the element that the content of a page is put into. */
export const markupPlace = 'markup-place'

/** The server and the pages are built separately, so they share this through the global object. */
const shared: typeof globalThis & { onrecordRequests?: AsyncLocalStorage<RequestContext> } = globalThis

shared.onrecordRequests ??= new AsyncLocalStorage()

/** The context of the current request, separate for each chain of asynchronous calls. */
export const requests: AsyncLocalStorage<RequestContext> = shared.onrecordRequests
