import { say, writeJson, writeOut } from '../output.ts'
import { columns } from './columns.ts'

/** Writes items as lines in columns, or all of them as one JSON list; says `none` to the person when there are none. */
export const writeList = async <Item>(
  items: AsyncIterable<Item>,
  {
    json = false,
    row,
    none,
  }: { readonly json?: boolean; readonly row: (item: Item) => readonly string[]; readonly none: string },
): Promise<void> => {
  const all = await Array.fromAsync(items)
  if (json) return writeJson(all)
  if (all.length === 0) return say(none)
  await writeOut(columns(all.map(row)))
}
