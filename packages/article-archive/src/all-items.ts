import type { Page, PageOptions } from './archive.ts'

/** How to read a list to its end. `limit` is the number of items of each page. */
export interface AllOptions {
  readonly limit?: number
  /** Stops before the next page, and throws the reason. */
  readonly signal?: AbortSignal
}

/**
 * Every item of a list that comes in pages, each page read when its first item is needed:
 * `for await (const hit of allItems((page) => archive.search(query, page)))`. Throws what the list throws, and the reason of
 * an aborted signal.
 *
 * @example
 * ```ts
 * import { allItems, openArchive } from '@onrecord/article-archive'
 *
 * await using archive = await openArchive(':memory:')
 * for await (const { id } of allItems((page) => archive.list(page))) console.log(id)
 * // kursk-capture
 * ```
 */
export async function* allItems<Item>(
  list: (page: PageOptions) => Promise<Page<Item>>,
  { limit, signal }: AllOptions = {},
): AsyncGenerator<Item, void, undefined> {
  let after: string | undefined
  do {
    signal?.throwIfAborted()
    const page = await list({ ...(limit !== undefined && { limit }), ...(after !== undefined && { after }) })
    yield* page.items
    after = page.next
  } while (after !== undefined)
}
