/**
 * Measures who is taken for whom: pairs of stories, each pair in an archive of its own, by half.
 * usage: node bench/bench-identity.ts [--wrong]; with --wrong the pairs of the fitted half that come out wrong.
 */
import { openSqliteArchive } from '../src/sqlite/open-sqlite-archive.ts'
import { type IdentityPair, identityPairs } from './identity-pairs.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Whether the archive takes the speakers of both stories for one. */
const isTakenForOne = async ({ stories }: IdentityPair): Promise<boolean> => {
  const { archive } = openSqliteArchive(':memory:', 'sqlite::memory:')
  await archive.put(stories)
  await archive.resolve()
  const { items } = await archive.voices({ generic: true })
  await archive.close()
  return items.length === 1
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)}%`

const measure = async (title: string, pairs: readonly IdentityPair[], isTold: boolean): Promise<void> => {
  let [right, found, wrong] = [0, 0, 0]
  for (const pair of pairs) {
    const isOne = await isTakenForOne(pair)
    if (isOne && pair.isSame) right++
    if (isOne) found++
    if (isOne === pair.isSame) continue
    wrong++
    if (isTold) say(`  ${pair.isSame ? 'kept apart' : 'taken for one'}: ${pair.title}`)
  }
  const same = pairs.filter(({ isSame }) => isSame).length
  say(
    `${title}: ${pairs.length} pairs, precision ${percent(right, found)}, recall ${percent(right, same)}, right ${percent(pairs.length - wrong, pairs.length)}`,
  )
}

const pairs = identityPairs()
const fitted = pairs.filter(({ isForFitting }) => isForFitting)
const isTold = process.argv.includes('--wrong')
await measure('The half that weights are fitted to', fitted, isTold)
if (process.argv.includes('--unseen'))
  await measure(
    'The other half',
    pairs.filter(({ isForFitting }) => !isForFitting),
    isTold,
  )
