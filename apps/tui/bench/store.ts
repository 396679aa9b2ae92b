/**
 * Processor time for each story of extracting it (`fast`), preparing and storing it, and deciding who is who, in one
 * thread. The first round includes the time to compile the code, as in `onrecord add`. `node bench/store.ts [--keep]
 * [stories] [rounds]`; `--keep` stores the figures in figures.json.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openArchive, prepareArticle } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { extractArticle } from '@onrecord/article-extract'
import { benchArguments, type Figures, keepFigures, processorTime, rounded } from '@onrecord/bench'
import { newsTexts } from './news-texts.ts'

const [count = 840, rounds = 3] = benchArguments().map(Number)
/** As many as `onrecord add` stores in one transaction. */
const batchSize = 64

const { name, texts } = newsTexts(count)
const articles: Article[] = []
const extracting = await processorTime(() => {
  for (const text of texts) articles.push(extractArticle(text, { model: 'fast' }))
})
const folder = mkdtempSync(join(tmpdir(), 'bench-store-'))

const storeOnce = async (path: string): Promise<readonly number[]> => {
  const archive = await openArchive(path)
  try {
    const prepared: ReturnType<typeof prepareArticle>[] = []
    const preparing = await processorTime(() => {
      for (const article of articles) prepared.push(prepareArticle(article))
    })
    const storing = await processorTime(async () => {
      for (let at = 0; at < prepared.length; at += batchSize) await archive.put(prepared.slice(at, at + batchSize))
    })
    const deciding = await processorTime(() => archive.resolve())
    return [preparing, storing, deciding, preparing + storing + deciding]
  } finally {
    await archive.close()
  }
}

const perStory = (ms: number): string =>
  `${(ms / texts.length).toFixed(2)} ms (${((100 * ms) / extracting).toFixed(1)}%)`

/** A round in milliseconds for each story, and the share of what bare extraction takes in percent. */
const roundFigures = ([preparing = 0, storing = 0, deciding = 0, together = 0]: readonly number[]): Figures => ({
  preparing: rounded(preparing / texts.length, 2),
  storing: rounded(storing / texts.length, 2),
  'preparing and storing': rounded((preparing + storing) / texts.length, 1),
  deciding: rounded(deciding / texts.length, 1),
  'all, percent of bare extraction': rounded((100 * together) / extracting, 1),
})

try {
  console.log(`${texts.length} ${name}; bare extraction ${(extracting / texts.length).toFixed(1)} ms a story\n`)
  console.log('| round | preparing | storing | deciding | together |\n| --- | --- | --- | --- | --- |')
  const figures: [string, Figures][] = []
  for (let round = 1; round <= rounds; round++) {
    const times = await storeOnce(join(folder, `${round}.db`))
    console.log(`| ${round} | ${times.map(perStory).join(' | ')} |`)
    figures.push([`round ${round}`, roundFigures(times)])
  }
  keepFigures(import.meta.dirname, 'store', {
    stories: texts.length,
    'bare extraction, ms a story': rounded(extracting / texts.length, 1),
    ...Object.fromEntries(figures),
  })
} finally {
  rmSync(folder, { recursive: true })
}
