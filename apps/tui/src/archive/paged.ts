import type { Page, PageOptions } from '@onrecord/article-archive'

const mostInPage = 200

/** The items of all pages, one after another, at most `most`; no page is asked for before it is needed. */
export async function* paged<Item>(
  page: (options: PageOptions) => Promise<Page<Item>>,
  most: number,
): AsyncGenerator<Item, void, undefined> {
  let after: string | undefined
  for (let left = most; left > 0; left -= mostInPage) {
    const { items, next } = await page({ limit: Math.min(left, mostInPage), ...(after !== undefined && { after }) })
    yield* items
    if (next === undefined) return
    after = next
  }
}
