/**
 * Writes generated stories into SQLite archives of growing size, queries them, and prints the times. Usage: node
 * bench/bench-archive.ts [--keep] [articles ...]. The default of 10,000 and 100,000 takes some minutes and 2 GB of disk.
 * `--keep` stores the figures in figures.json.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article } from '@onrecord/article-data'
import { benchArguments, elapsed, type Figures, keepFigures, percentile, rounded } from '@onrecord/bench'
import type { Archive } from '../src/archive.ts'
import { openArchive } from '../src/open-archive.ts'
import { bareIndexRate } from './bare-index.ts'
import { frequentQueries } from './frequent-queries.ts'
import { generatedStories } from './generated-stories.ts'

const batchSize = 250
/** Stories generated per round. Generating them is not timed, and this many fit in memory. */
const storiesPerRound = 2000
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

type Put = (archive: Archive, stories: readonly Article[]) => Promise<void>

const batches = (stories: readonly Article[]): readonly (readonly Article[])[] =>
  Array.from({ length: Math.ceil(stories.length / batchSize) }, (_, at) =>
    stories.slice(at * batchSize, (at + 1) * batchSize),
  )

/** Writes as `add` does: in a separate thread, preparing one batch while the previous one is written. */
const putInBackground: Put = async (archive, stories) => {
  let before: Promise<unknown> = Promise.resolve()
  for (const batch of batches(stories)) {
    const put = archive.put(batch, { background: true })
    await before
    before = put
  }
  await before
}

const putInThread: Put = async (archive, stories) => {
  for (const batch of batches(stories)) await archive.put(batch)
}

/**
 * Writes `count` stories. Returns the wall time and processor time in milliseconds without generating the stories,
 * and the bytes of text.
 */
const write = async (archive: Archive, count: number, put: Put) => {
  let [wall, processor, text, stories]: [number, number, number, Article[]] = [0, 0, 0, []]
  const putAll = async (): Promise<void> => {
    const before = process.cpuUsage()
    wall += await elapsed(() => put(archive, stories))
    const { user, system } = process.cpuUsage(before)
    processor += (user + system) / 1000
    stories = []
  }
  for (const article of generatedStories(count)) {
    text += Buffer.byteLength(article.text)
    if (stories.push(article) === storiesPerRound) await putAll()
  }
  await putAll()
  return { wall, processor, text }
}

const rate = (count: number, milliseconds: number): number => Math.round((count / milliseconds) * 1000)

/** Asks the archive, and returns the figures. */
const ask = async (path: string): Promise<Figures> => {
  const openAndList = await elapsed(async () => {
    const archive = await openArchive(path)
    await archive.list()
    await archive.close()
  })
  const archive = await openArchive(path)
  const [times, processor]: [number[], number[]] = [[], []]
  let hits = 0
  for (const query of frequentQueries(500)) {
    const before = process.cpuUsage()
    times.push(await elapsed(async () => (hits += (await archive.search(query, { limit: 20 })).items.length)))
    const { user, system } = process.cpuUsage(before)
    processor.push((user + system) / 1000)
  }
  const formatted = (list: readonly number[]) =>
    [0.5, 0.95, 1].map((part) => percentile(list, part).toFixed(2)).join(' / ')
  say(`  open and list the latest 50: ${openAndList.toFixed(1)} ms`)
  say(
    `  two words and a voice, 500 times, ${hits} hits, ms p50 / p95 / max: ${formatted(times)}; processor ${formatted(processor)}`,
  )
  const [voices, stats] = [await elapsed(() => archive.voices()), await elapsed(() => archive.stats())]
  say(`  voices: ${voices.toFixed(1)} ms; stats: ${stats.toFixed(1)} ms`)
  await archive.close()
  return {
    'open and list the latest 50, ms': rounded(openAndList, 1),
    'query, median, ms': rounded(percentile(times, 0.5), 2),
    'query, 95th percentile, ms': rounded(percentile(times, 0.95), 1),
  }
}

const sizes = benchArguments().map(Number)
const folder = mkdtempSync(join(process.env.BENCH_FOLDER ?? tmpdir(), 'bench-archive-'))
try {
  const bare = bareIndexRate(folder, [...generatedStories(4000)], batchSize)
  say(`The full-text index of SQLite alone: ${Math.round(bare).toLocaleString('en')} articles/s`)
  const one = await openArchive(join(folder, 'one.db'))
  const inOneThread = rate(10_000, (await write(one, 10_000, putInThread)).wall)
  say(`10,000 articles written in one thread: ${inOneThread.toLocaleString('en')} articles/s`)
  await one.close()
  const bySize: [string, Figures][] = []
  for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
    const path = join(folder, `${size}.db`)
    const archive = await openArchive(path)
    const { wall, processor, text } = await write(archive, size, putInBackground)
    const joining = await elapsed(() => archive.close())
    const bytes = statSync(path).size
    say(`${size.toLocaleString('en')} articles of 25 statements:`)
    say(
      `  written: ${rate(size, wall).toLocaleString('en')} articles/s, by processor time ${rate(size, processor).toLocaleString('en')}, ${((1000 * size) / wall / bare).toFixed(2)} of the index alone; its parts merged in ${(joining / 1000).toFixed(1)} s`,
    )
    say(`  file: ${(bytes / 2 ** 20).toFixed(0)} MiB, ${(bytes / text).toFixed(2)} times the text`)
    bySize.push([
      `${size}`,
      {
        'stories a second': rate(size, wall),
        'of the index alone': rounded((1000 * size) / wall / bare, 2),
        'file, times the text': rounded(bytes / text, 2),
        ...(await ask(path)),
      },
    ])
  }
  keepFigures(import.meta.dirname, 'archive', {
    'the index alone, stories a second': Math.round(bare),
    'in one thread, stories a second': inOneThread,
    ...Object.fromEntries(bySize),
  })
} finally {
  rmSync(folder, { recursive: true })
}
