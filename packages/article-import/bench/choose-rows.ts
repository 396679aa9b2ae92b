/**
 * Measures what each row of `nameRows` gains on each half of the corpus. Then scores one half with only the rows that
 * gain on the other half. The pages alternate between the halves, in the order of the gold file. Usage: node
 * bench/choose-rows.ts [--keep]. `--keep` stores the figures in figures.json.
 */
import { type Figures, keepFigures } from '@onrecord/bench'
import { importHtmlWithRows } from '../src/html/import-html.ts'
import { type NameRow, nameRows } from '../src/html/prune/name-rows.ts'
import { ImportError } from '../src/import-error.ts'
import { scoreTable } from './page-quality.ts'
import { type Page, readPages } from './read-pages.ts'

const pages = readPages()
const halves = [0, 1].map((rest) => pages.filter((_, index) => index % 2 === rest))

const textOf = ({ html, url }: Page, rows: readonly NameRow[]): string => {
  try {
    return importHtmlWithRows(html, url, rows).text
  } catch (error) {
    if (error instanceof ImportError) return ''
    throw error
  }
}

/** F1 in percent for these pages with these rows. */
const score = (some: readonly Page[], rows: readonly NameRow[]): number => {
  const texts = Object.fromEntries(some.map((page) => [page.key, { articleBody: textOf(page, rows) }]))
  return Number(/F1 ([\d.]+)/u.exec(scoreTable({ texts }, new Set(Object.keys(texts))))?.[1])
}

const without = (id: string): readonly NameRow[] => nameRows.filter((row) => row.id !== id)
const all = halves.map((half) => score(half, nameRows))
const gains = nameRows.map(({ id }) => ({
  id,
  gains: halves.map((half, index) => (all[index] ?? 0) - score(half, without(id))),
}))

console.log('row                first half  second half')
for (const { id, gains: found } of gains)
  console.log(id.padEnd(20), ...found.map((gain) => gain.toFixed(1).padStart(8)))
const byHalf: [string, Figures][] = []
for (const [index, half] of halves.entries()) {
  const chosen = nameRows.filter((_, row) => (gains[row]?.gains[1 - index] ?? 0) > 0)
  const [name, other] = index === 0 ? ['first', 'second'] : ['second', 'first']
  const [withAll, none, some] = [all[index] ?? Number.NaN, score(half, []), score(half, chosen)]
  console.log(
    `${name} half: all rows ${withAll}, no rows ${none}, rows that gain on the ${other} half ${some} (${chosen.map(({ id }) => id).join(', ')})`,
  )
  byHalf.push([
    `${name} half`,
    { pages: half.length, 'all rows': withAll, 'no row': none, 'rows that gain on the other half': some },
  ])
}
keepFigures(import.meta.dirname, 'rows', {
  ...Object.fromEntries(byHalf),
  gains: Object.fromEntries(
    gains.map(({ id, gains: [first = 0, second = 0] }) => [
      id,
      { 'first half': Number(first.toFixed(1)), 'second half': Number(second.toFixed(1)) },
    ]),
  ),
})
