import type { ArchiveReads } from '@onrecord/article-archive'
import { LRUCache } from 'lru-cache'

/** How many statements and list items are kept in memory: about 40 ordinary stories. */
export const maxItems = 1000

/** Routes may be built separately, so they share the answers through the global object. */
const shared: typeof globalThis & { onrecordKeptReads?: LRUCache<string, object> } = globalThis

/** The size of a story is its number of statements; that of a list, its length. */
const sizeOf = (answer: object): number => {
  const items = 'statements' in answer ? answer.statements : answer
  return 1 + (Array.isArray(items) ? items.length : 0)
}

const kept = (): LRUCache<string, object> => {
  shared.onrecordKeptReads ??= new LRUCache({ maxSize: maxItems, sizeCalculation: sizeOf })
  return shared.onrecordKeptReads
}

const keeping =
  <Args extends readonly unknown[], Answer extends object | undefined>(
    state: string,
    name: string,
    read: (...args: Args) => Promise<Answer>,
  ): ((...args: Args) => Promise<Answer>) =>
  async (...args) => {
    const key = JSON.stringify([state, name, args])
    const known = kept().get(key)
    // Only `read` stores an answer under this key.
    if (known) return known as Answer
    const answer = await read(...args)
    if (answer) kept().set(key, answer)
    return answer
  }

/**
 * The same reads, which keep the latest stories in memory while the archive is in that state. A story's page and its other formats
 * then share what was derived from the story. Failures and missing stories are not kept.
 */
export const keptReads = (reads: ArchiveReads, state: string): ArchiveReads => ({
  ...reads,
  get: keeping(state, 'get', reads.get),
  revisions: keeping(state, 'revisions', reads.revisions),
  similar: keeping(state, 'similar', reads.similar),
})
