import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ModelMode } from '../../src/index.ts'
import type { Share } from './score-voices.ts'

/** Prints a row of a Markdown table. */
export const row = (...cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`)

/** A count, a total and the percentage. */
export const share = ({ count, of }: Pick<Share, 'count' | 'of'>): string =>
  `${count} of ${of} (${((100 * count) / Math.max(1, of)).toFixed(1)}%)`

/** Prints a row for each share, with a column for each scored mode. */
export const shareRows = (scored: readonly { readonly shares: readonly Share[] }[]): void => {
  for (const [index, { name }] of scored[0]?.shares.entries() ?? [])
    row(name, ...scored.map(({ shares }) => share(shares[index] ?? { count: 0, of: 0 })))
}

/** Shares as figures to store: two for each name. */
export const shareFigures = (shares: readonly Share[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    shares.flatMap(({ name, count, of }) => [
      [name, count],
      [`${name}, of`, of],
    ]),
  )

/** Stores the figures of each mode in bench/figures.json under `key`. Those of other modes do not change. */
export const keepFigures = (
  key: string,
  figures: readonly (readonly [ModelMode, Readonly<Record<string, number>>])[],
): void => {
  const path = resolve(import.meta.dirname, '../figures.json')
  const all: Readonly<Record<string, object>> = JSON.parse(readFileSync(path, 'utf8'))
  const kept = { ...all, [key]: { ...all[key], ...Object.fromEntries(figures) } }
  writeFileSync(path, `${JSON.stringify(kept, null, 2)}\n`)
}
