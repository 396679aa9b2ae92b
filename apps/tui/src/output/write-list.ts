import type { ArticleSummary, Page, PageOptions } from '@onrecord/article-archive'
import { formatCount } from '@onrecord/article-view'
import { columns, dayOf } from './columns.ts'
import { say, writeJson, writeOut } from './streams.ts'

const maxPageSize = 200

/** The items of all pages in order, at most `max`. It requests a page only when an item of it is needed. */
export async function* paged<Item>(
  page: (options: PageOptions) => Promise<Page<Item>>,
  max: number,
): AsyncGenerator<Item, void, undefined> {
  let after: string | undefined
  for (let left = max; left > 0; left -= maxPageSize) {
    const { items, next } = await page({ limit: Math.min(left, maxPageSize), ...(after !== undefined && { after }) })
    yield* items
    if (next === undefined) return
    after = next
  }
}

/** The cells of a story in a list: day, id, then headline, publisher and number of statements. */
export const storyRow = ({
  datePublished,
  id,
  headline,
  publisher,
  statementCount,
}: ArticleSummary): readonly string[] => [
  dayOf(datePublished),
  id,
  [headline, ...(publisher === undefined ? [] : [publisher]), formatCount(statementCount, 'statement')].join(' · '),
]

type ListFormat<Item> = {
  readonly json?: boolean
  readonly row: (item: Item) => readonly string[]
  /** The message for an empty list. */
  readonly none: string
}

/** Writes items as rows in columns, or as one JSON array. */
export const writeList = async <Item>(
  items: AsyncIterable<Item>,
  { json = false, row, none }: ListFormat<Item>,
): Promise<void> => {
  const all = await Array.fromAsync(items)
  if (json) return writeJson(all)
  if (all.length === 0) return say(none)
  await writeOut(columns(all.map(row)))
}
