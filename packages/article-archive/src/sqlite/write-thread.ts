import { parentPort, workerData } from 'node:worker_threads'
import type { PutResult } from '../archive.ts'
import { ArchiveError } from '../archive-error.ts'
import type { PreparedArticle } from '../indexing/prepared-article.ts'
import { openStore } from './open-store.ts'
import type { Store } from './store.ts'
import { putArticles } from './writing/put-articles.ts'

/** What is sent to the thread: articles to keep at `kept`, in milliseconds since 1970; `undefined` ends it. */
export type WriteRequest = { readonly articles: readonly PreparedArticle[]; readonly kept: number } | undefined

/** What comes back for each request, in their order. */
export type WriteReply =
  | { readonly kind: 'kept'; readonly results: readonly PutResult[] }
  | { readonly kind: 'fault'; readonly fault: Error; readonly isArchiveError: boolean }

// The thread that `openWriter` starts.
const path = String(workerData)
let opened: Store | undefined

const replyTo = (articles: readonly PreparedArticle[], kept: number): WriteReply => {
  try {
    // Opened with the first request, so that what keeps it from opening is told in a reply.
    opened ??= openStore(path).store
    return { kind: 'kept', results: putArticles(opened, articles, kept) }
  } catch (cause) {
    // Errors cross over with message and cause, but without their class.
    const fault = cause instanceof Error ? cause : new Error(String(cause))
    return { kind: 'fault', fault, isArchiveError: cause instanceof ArchiveError }
  }
}

parentPort?.on('message', (request: WriteRequest) => {
  if (request) parentPort?.postMessage(replyTo(request.articles, request.kept))
  else {
    opened?.db.close()
    parentPort?.close()
  }
})
