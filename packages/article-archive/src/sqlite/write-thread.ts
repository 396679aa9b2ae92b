import { parentPort, workerData } from 'node:worker_threads'
import type { PutResult } from '../archive.ts'
import { ArchiveError } from '../archive-error.ts'
import type { PreparedArticle } from '../indexing/prepared-article.ts'
import { openStore } from './open-store.ts'
import type { Store } from './store.ts'
import { take, type WriteClaim } from './write-claim.ts'
import { putArticles } from './writing/put-articles.ts'

/**
 * A request to the thread: articles to store at the time `storedAt`, in milliseconds since 1970. `undefined` ends the
 * thread.
 */
export type WriteRequest =
  | {
      readonly articles: readonly PreparedArticle[]
      readonly storedAt: number
      /** Taken before the commit. */
      readonly claim?: WriteClaim
    }
  | undefined

/** The reply to each request, in order. */
export type WriteReply =
  | { readonly kind: 'stored'; readonly results: readonly PutResult[] }
  | { readonly kind: 'fault'; readonly fault: Error; readonly isArchiveError: boolean }

// This file is the thread that `openWriter` starts.
const path = String(workerData)
let opened: Store | undefined

/** The store, which does not commit what was aborted. */
const claimed = (store: Store, claim: WriteClaim | undefined): Store =>
  claim === undefined
    ? store
    : {
        ...store,
        write: (step) =>
          store.write(() => {
            const result = step()
            if (!take(claim, 'committed')) throw new Error('The call was aborted.')
            return result
          }),
      }

const replyTo = ({ articles, storedAt, claim }: NonNullable<WriteRequest>): WriteReply => {
  try {
    // Opened on the first request, so that an error while opening becomes a reply.
    opened ??= openStore(path).store
    return { kind: 'stored', results: putArticles(claimed(opened, claim), articles, storedAt) }
  } catch (cause) {
    // Errors sent between threads keep their message and cause, but not their class.
    const fault = cause instanceof Error ? cause : new Error(String(cause))
    return { kind: 'fault', fault, isArchiveError: cause instanceof ArchiveError }
  }
}

parentPort?.on('message', (request: WriteRequest) => {
  if (request) parentPort?.postMessage(replyTo(request))
  else {
    opened?.db.close()
    parentPort?.close()
  }
})
