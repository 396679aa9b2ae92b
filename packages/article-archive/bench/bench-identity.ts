/**
 * Measures how well voices are resolved: pairs of stories, by half; B-cubed of an archive with known speakers; time
 * and memory of archives of several sizes. Usage: node bench/bench-identity.ts [--wrong] [--unseen] [--postgres]
 * [--keep] [sizes ...]. `--wrong` prints the pairs with a wrong result. `--postgres` also measures sizes up to 10,000 in
 * PostgreSQL. `--keep` stores the figures of what was measured in figures.json.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { elapsed, keepFigures, processorTime, rounded } from '@onrecord/bench'
import { startPostgres } from '@onrecord/test-postgres'
import type { Archive } from '../src/archive.ts'
import { openPostgresArchive } from '../src/postgres/open-postgres-archive.ts'
import { openSqliteArchive } from '../src/sqlite/open-sqlite-archive.ts'
import { bCubed } from './b-cubed.ts'
import { type IdentityPair, identityPairs } from './identity-pairs.ts'
import { lastPairs, laterPairs } from './identity-pairs-later.ts'
import { unseenPairs } from './identity-pairs-unseen.ts'
import { type TrueStory, trueStories } from './identity-stories.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const percent = (part: number, whole = 1): string => `${((100 * part) / Math.max(whole, Number.EPSILON)).toFixed(1)}%`
const tenths = (value: number): number => rounded(value, 1)

/** Whether the archive resolves the speakers of both stories to one voice. */
const isTakenForOne = async ({ stories }: IdentityPair): Promise<boolean> => {
  const { archive } = await openSqliteArchive(':memory:', 'sqlite::memory:')
  await archive.put(stories)
  await archive.resolve()
  const { items } = await archive.voices({ generic: true })
  await archive.close()
  return items.length === 1
}

/** Prints precision, recall and accuracy, and returns the counts that they come from. */
const measurePairs = async (title: string, pairs: readonly IdentityPair[], isVerbose: boolean) => {
  let [right, found, wrong] = [0, 0, 0]
  for (const pair of pairs) {
    const isOne = await isTakenForOne(pair)
    if (isOne && pair.isSame) right++
    if (isOne) found++
    if (isOne === pair.isSame) continue
    wrong++
    if (isVerbose) say(`  ${pair.isSame ? 'wrongly separate' : 'wrongly merged'}: ${pair.title}`)
  }
  const same = pairs.filter(({ isSame }) => isSame).length
  say(
    `${title}: ${pairs.length} pairs, precision ${percent(right, found)}, recall ${percent(right, same)}, right ${percent(pairs.length - wrong, pairs.length)}`,
  )
  return { pairs: pairs.length, same, merged: found, 'rightly merged': right, wrong }
}

const batchSize = 250
const largestInPostgres = 10_000

const putAll = async (archive: Archive, stories: Iterable<TrueStory>): Promise<ReadonlyMap<string, number>> => {
  const truth = new Map<string, number>()
  let batch: TrueStory[] = []
  const flush = async (): Promise<void> => {
    await archive.put(batch.map(({ article }) => article))
    batch = []
  }
  for (const made of stories) {
    made.article.statements.forEach(({ id }, at) => {
      truth.set(`${made.article.id} ${id}`, made.speakers[at] ?? 0)
    })
    if (batch.push(made) === batchSize) await flush()
  }
  await flush()
  return truth
}

async function* voicesOf(archive: Archive): AsyncGenerator<string> {
  for (let after: string | undefined; ; ) {
    const page = await archive.voices({ generic: true, limit: 1000, ...(after !== undefined && { after }) })
    for (const { id } of page.items) yield id
    if (page.next === undefined) return
    after = page.next
  }
}

const measureArchive = async (count: number): Promise<void> => {
  const { archive } = await openSqliteArchive(':memory:', 'sqlite::memory:')
  const truth = await putAll(archive, trueStories(count))
  await archive.resolve()
  const items: { found: string; truth: string }[] = []
  for await (const voice of voicesOf(archive)) {
    const { items: said } = await archive.statementsOf(voice, { limit: 10_000 })
    for (const { article, statement } of said)
      items.push({ found: voice, truth: String(truth.get(`${article.id} ${statement.id}`)) })
  }
  await archive.close()
  const { precision, recall, f1 } = bCubed(items)
  say(
    `B-cubed of ${items.length.toLocaleString('en')} statements in ${count.toLocaleString('en')} stories: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`,
  )
  const [inPercent, of] = [(share: number) => tenths(100 * share), items.length]
  keepFigures(import.meta.dirname, 'b-cubed', {
    stories: count,
    statements: of,
    precision: inPercent(precision),
    recall: inPercent(recall),
    F1: inPercent(f1),
  })
}

const seconds = async (step: () => Promise<unknown>): Promise<number> => (await elapsed(step)) / 1000

interface Time {
  readonly wall: number
  readonly processor: number
}

/** Seconds of wall time and of processor time. Other work on the machine does not count in the latter. */
const timed = async (step: () => Promise<unknown>): Promise<Time> => {
  let processor = 0
  const wall = await seconds(async () => {
    processor = (await processorTime(step)) / 1000
  })
  return { wall, processor }
}

const written = ({ wall, processor }: Time): string =>
  `${wall.toFixed(1)} s (${processor.toFixed(1)} s of processor time)`

/** More stories of the same world, about the same people. */
function* furtherStories(count: number, more: number): Generator<TrueStory> {
  let at = 0
  for (const story of trueStories(count, 1, more)) if (at++ >= count) yield story
}

const measureTime = async (open: () => Promise<Archive>, count: number): Promise<void> => {
  const archive = await open()
  const put = await seconds(() => putAll(archive, trueStories(count)))
  const first = await timed(() => archive.resolve())
  let most = 0
  const all = await timed(() =>
    archive.resolve({ all: true, onProgress: () => (most = Math.max(most, process.memoryUsage().rss)) }),
  )
  const more = 200
  const alone = 50
  const further = [...furtherStories(count, more + alone)]
  await putAll(archive, further.slice(0, more))
  const together = await processorTime(() => archive.resolve())
  let oneByOne = 0
  for (const story of further.slice(more)) {
    await archive.put([story.article])
    oneByOne += await processorTime(() => archive.resolve())
  }
  const { voices } = await archive.stats()
  const list = await seconds(() => archive.voices({ limit: 50 }))
  const { faults } = await archive.doctor()
  await archive.close()
  say(
    `${archive.engine}, ${count.toLocaleString('en')} stories, ${voices.toLocaleString('en')} voices, ${faults.length} faults: put ${put.toFixed(1)} s, first resolve ${written(first)}, full resolve ${written(all)} with ${Math.round(most / 2 ** 20)} MiB at peak, ${more} more stories together ${(together / more).toFixed(1)} ms of processor time a story, ${alone} one by one ${(oneByOne / alone).toFixed(1)} ms, the list of voices ${(list * 1000).toFixed(1)} ms`,
  )
  keepFigures(import.meta.dirname, `identity, ${archive.engine}, ${count} stories`, {
    voices,
    'stored, s': tenths(put),
    'decided first, s': tenths(first.wall),
    'decided first, processor s': tenths(first.processor),
    'decided again, s': tenths(all.wall),
    'decided again, processor s': tenths(all.processor),
    'memory at peak, MiB': Math.round(most / 2 ** 20),
    'together, processor ms a story': tenths(together / more),
    'one by one, processor ms a story': tenths(oneByOne / alone),
    'list of voices, ms': tenths(list * 1000),
  })
}

const isVerbose = process.argv.includes('--wrong')
const unseen = unseenPairs()
const learned = [...identityPairs(), ...unseen.filter(({ isForFitting }) => isForFitting)]
const ofLearned = await measurePairs('Training pairs', learned, isVerbose)
if (process.argv.includes('--unseen')) {
  const other = unseen.filter(({ isForFitting }) => !isForFitting)
  keepFigures(import.meta.dirname, 'pairs', {
    'learned from': ofLearned,
    'the other half': await measurePairs('Unseen half of the second set', other, isVerbose),
    later: await measurePairs('Later pairs', laterPairs(), isVerbose),
    last: await measurePairs('The last pairs', lastPairs(), isVerbose),
  })
}
await measureArchive(2000)
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0)
const folder = mkdtempSync(join(process.env.BENCH_FOLDER ?? tmpdir(), 'bench-identity-'))
try {
  for (const size of sizes)
    await measureTime(async () => (await openSqliteArchive(join(folder, `${size}.db`), 'sqlite')).archive, size)
} finally {
  rmSync(folder, { recursive: true })
}
for (const size of process.argv.includes('--postgres') ? sizes.filter((one) => one <= largestInPostgres) : []) {
  const server = await startPostgres()
  try {
    await measureTime(async () => (await openPostgresArchive(server.url, 'postgres')).archive, size)
  } finally {
    await server.close()
  }
}
