import type { ArticleSummary, Page, PageOptions } from '@onrecord/article-archive'
import { formatCount } from '@onrecord/article-view'
import { beginning } from '../terminal/text-width.ts'
import { columns, dayOf } from './columns.ts'
import { say, terminalWidth, writeJson, writeOut } from './streams.ts'

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
  await writeRows(all.map(row))
}

/** Writes rows in columns. On a terminal, a line that is longer than the terminal is cut. */
export const writeRows = (rows: readonly (readonly string[])[]): Promise<void> => {
  const width = terminalWidth()
  const text = columns(rows)
  return writeOut(width === undefined ? text : text.replaceAll(/^.+$/gmu, (line) => cut(line, width)))
}

const cut = (line: string, width: number): string => {
  const shown = beginning(line, width)
  return shown === line ? line : `${beginning(line, width - 1)}…`
}
