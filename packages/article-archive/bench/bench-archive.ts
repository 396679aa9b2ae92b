/**
 * Writes generated stories into SQLite archives of growing size, asks them, and prints how long it took.
 * usage: node bench/bench-archive.ts [articles ...]; by default 10,000 and 100,000, which takes some minutes and 2 GB of disk.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article } from '@onrecord/article-data'
import type { Archive } from '../src/archive.ts'
import { openArchive } from '../src/open-archive.ts'
import { bareIndexRate } from './bare-index.ts'
import { frequentQueries, percentile } from './frequent-queries.ts'
import { generatedStories } from './generated-stories.ts'

const batchSize = 250
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const timed = async (step: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await step()
  return performance.now() - start
}

/** Writes `count` stories; milliseconds by the wall and of processor time, making the stories left out, and bytes of text. */
const write = async (archive: Archive, count: number) => {
  let [wall, processor, text, batch]: [number, number, number, Article[]] = [0, 0, 0, []]
  const put = async (): Promise<void> => {
    const before = process.cpuUsage()
    wall += await timed(() => archive.put(batch))
    const { user, system } = process.cpuUsage(before)
    processor += (user + system) / 1000
    batch = []
  }
  for (const article of generatedStories(count)) {
    text += Buffer.byteLength(article.text)
    if (batch.push(article) === batchSize) await put()
  }
  await put()
  return { wall, processor, text }
}

const rate = (count: number, milliseconds: number): string =>
  Math.round((count / milliseconds) * 1000).toLocaleString('en')

const ask = async (path: string): Promise<void> => {
  const openAndList = await timed(async () => {
    const archive = await openArchive(path)
    await archive.list()
    await archive.close()
  })
  const archive = await openArchive(path)
  const [times, processor]: [number[], number[]] = [[], []]
  let hits = 0
  for (const query of frequentQueries(500)) {
    const before = process.cpuUsage()
    times.push(await timed(async () => (hits += (await archive.search(query, { limit: 20 })).items.length)))
    const { user, system } = process.cpuUsage(before)
    processor.push((user + system) / 1000)
  }
  const told = (list: readonly number[]) => [0.5, 0.95, 1].map((part) => percentile(list, part).toFixed(2)).join(' / ')
  say(`  open and list the latest 50: ${openAndList.toFixed(1)} ms`)
  say(
    `  two words and a voice, 500 times, ${hits} hits, ms p50 / p95 / most: ${told(times)}; processor ${told(processor)}`,
  )
  const [voices, stats] = [await timed(() => archive.voices()), await timed(() => archive.stats())]
  say(`  voices: ${voices.toFixed(1)} ms; stats: ${stats.toFixed(1)} ms`)
  await archive.close()
}

const sizes = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(process.env.BENCH_FOLDER ?? tmpdir(), 'bench-archive-'))
try {
  const bare = bareIndexRate(folder, [...generatedStories(4000)], batchSize)
  say(`The full-text index of SQLite alone: ${Math.round(bare).toLocaleString('en')} articles/s`)
  for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
    const path = join(folder, `${size}.db`)
    const archive = await openArchive(path)
    const { wall, processor, text } = await write(archive, size)
    const joining = await timed(() => archive.close())
    const bytes = statSync(path).size
    say(`${size.toLocaleString('en')} articles of 25 statements:`)
    say(
      `  written: ${rate(size, wall)} articles/s, by processor time ${rate(size, processor)}, ${((1000 * size) / wall / bare).toFixed(2)} of the index alone; its parts joined in ${(joining / 1000).toFixed(1)} s`,
    )
    say(`  file: ${(bytes / 2 ** 20).toFixed(0)} MiB, ${(bytes / text).toFixed(2)} times the text`)
    await ask(path)
  }
} finally {
  rmSync(folder, { recursive: true })
}
