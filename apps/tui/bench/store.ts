/**
 * Processor time for each story of extracting it (`fast`), preparing and storing it, and deciding who is who, in one
 * thread. The first round includes the time to compile the code, as in `onrecord add`. `node bench/store.ts [stories]
 * [rounds]`
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openArchive, prepareArticle } from '@onrecord/article-archive'
import { extractArticle } from '@onrecord/article-extract'
import { newsTexts } from './news-texts.ts'

const [count = 840, rounds = 3] = process.argv.slice(2).map(Number)
/** As many as `onrecord add` stores in one transaction. */
const batchSize = 64

const timed = async <Result>(step: () => Result | Promise<Result>): Promise<readonly [result: Result, ms: number]> => {
  const before = process.cpuUsage()
  const result = await step()
  const { user, system } = process.cpuUsage(before)
  return [result, (user + system) / 1000]
}

const { name, texts } = newsTexts(count)
const [articles, extracting] = await timed(() => texts.map((text) => extractArticle(text, { model: 'fast' })))
const folder = mkdtempSync(join(tmpdir(), 'bench-store-'))

const storeOnce = async (path: string): Promise<readonly number[]> => {
  const archive = await openArchive(path)
  try {
    const [prepared, preparing] = await timed(() => articles.map((article) => prepareArticle(article)))
    const [, storing] = await timed(async () => {
      for (let at = 0; at < prepared.length; at += batchSize) await archive.put(prepared.slice(at, at + batchSize))
    })
    const [, deciding] = await timed(() => archive.resolve())
    return [preparing, storing, deciding, preparing + storing + deciding]
  } finally {
    await archive.close()
  }
}

const perStory = (ms: number): string =>
  `${(ms / texts.length).toFixed(2)} ms (${((100 * ms) / extracting).toFixed(1)}%)`

try {
  console.log(`${texts.length} ${name}; bare extraction ${(extracting / texts.length).toFixed(1)} ms a story\n`)
  console.log('| round | preparing | storing | deciding | together |\n| --- | --- | --- | --- | --- |')
  for (let round = 1; round <= rounds; round++) {
    const times = await storeOnce(join(folder, `${round}.db`))
    console.log(`| ${round} | ${times.map(perStory).join(' | ')} |`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
