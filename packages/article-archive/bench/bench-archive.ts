import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article, Query } from '@onrecord/article-data'
import type { Archive } from '../src/archive.ts'
import { openArchive } from '../src/open-archive.ts'
import { chance, generatedStories, nameOf, wordOf, zipf } from './generated-stories.ts'

const batchSize = 100
const sizes = process.argv.slice(2).map(Number)
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const percentile = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0

/** Two words and a voice, each as frequent as in the stories: what most people ask for is frequent. */
const queries = (count: number): readonly Query[] => {
  const random = chance(99)
  const [word, voice] = [zipf(3000, random, 1.1), zipf(3000, random)]
  return Array.from({ length: count }, () => ({
    kind: 'and',
    of: [
      { kind: 'word', word: wordOf(word()) },
      { kind: 'word', word: wordOf(word()) },
      { kind: 'name', field: 'voice', name: nameOf(voice()) },
    ],
  }))
}

const write = async (archive: Archive, from: Iterable<Article>, count: number) => {
  let [spent, text, batch]: [number, number, Article[]] = [0, 0, []]
  const put = async (): Promise<void> => {
    const start = performance.now()
    await archive.put(batch)
    spent += performance.now() - start
    batch = []
  }
  for (const article of from) {
    text += Buffer.byteLength(article.text)
    batch.push(article)
    if (batch.length === batchSize) await put()
  }
  await put()
  return { rate: Math.round((count / spent) * 1000), text }
}

const timed = async (step: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await step()
  return performance.now() - start
}

const folder = mkdtempSync(join(process.env.BENCH_FOLDER ?? tmpdir(), 'bench-archive-'))
try {
  for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
    const path = join(folder, `${size}.db`)
    const archive = await openArchive(path)
    const { rate, text } = await write(archive, generatedStories(size), size)
    await archive.close()
    const bytes = statSync(path).size
    say(
      `${size} articles: ${rate} articles/s written, ${(bytes / 2 ** 20).toFixed(0)} MiB = ${(bytes / text).toFixed(2)}x the text`,
    )
    const openAndList = await timed(async () => {
      const opened = await openArchive(path)
      await opened.list()
      await opened.close()
    })
    say(`  open and list the latest 50: ${openAndList.toFixed(1)} ms`)
    const reader = await openArchive(path)
    const times: number[] = []
    let hits = 0
    for (const query of queries(500)) {
      times.push(await timed(async () => (hits += (await reader.search(query, { limit: 20 })).items.length)))
    }
    say(
      `  two words and a voice: p50 ${percentile(times, 0.5).toFixed(2)} ms, p95 ${percentile(times, 0.95).toFixed(2)} ms, most ${percentile(times, 1).toFixed(2)} ms, ${hits} hits`,
    )
    say(
      `  voices: ${(await timed(() => reader.voices())).toFixed(1)} ms; stats: ${(await timed(() => reader.stats())).toFixed(1)} ms`,
    )
    await reader.close()
  }
} finally {
  if (!process.env.BENCH_KEEP) rmSync(folder, { recursive: true })
}
