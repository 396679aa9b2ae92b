import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Article } from '@onrecord/article-data'
import { toJsonLines } from '@onrecord/article-data/export/csv'
import { statementRows } from '@onrecord/article-data/export/rows'
import { parseArticle } from '@onrecord/article-data/validate'
import { exportParquet, type ParquetSource } from '../src/parquet.ts'
import { generatedStories } from './generated-stories.ts'

// The memory of a process that handles many statements, when it has done a quarter, half and all of them. The stories are
// generated as they are read: node bench/flat-memory.ts parquet|lines [statements].
const [task = 'parquet', given] = process.argv.slice(2)
const perStory = 25
const statements = Number(given ?? (task === 'parquet' ? 2_500_000 : 1_000_000))
const stories = Math.ceil(statements / perStory)

const dayOf = (index: number): string =>
  new Date(Date.UTC(2015, 0, 1) + Math.floor((index / stories) * 4000) * 86_400_000).toISOString().slice(0, 10)

let done = 0

/** Stories in the order of publication. */
function* inOrder(): Generator<Article, undefined, undefined> {
  const before = process.memoryUsage.rss()
  let index = 0
  for (const article of generatedStories(stories)) {
    yield { ...article, datePublished: dayOf(index++) }
    done++
    if (done === Math.ceil(stories / 4) || done === Math.ceil(stories / 2) || done === stories) {
      const most = process.resourceUsage().maxRSS / 1024
      console.log(
        `${done * perStory} statements: at most ${most.toFixed(0)} MB (${(before / 2 ** 20).toFixed(0)} before)`,
      )
    }
  }
}

/** The stories as an archive that holds only the page that is read. */
const sourceOf = (): ParquetSource => {
  const generated = inOrder()
  let page = new Map<string, Article>()
  return {
    list: async ({ limit = 50 } = {}) => {
      page = new Map()
      while (page.size < limit) {
        const { value } = generated.next()
        if (!value) break
        page.set(value.id, value)
      }
      const items = Array.from(page.values(), ({ id, headline, language, statements }) => ({
        id,
        headline,
        language,
        wordCount: 800,
        statementCount: statements.length,
        revision: 1,
        storedAt: '2025-01-01T00:00:00Z',
      }))
      return { items, ...(items.length === limit && { next: 'more' }) }
    },
    get: async (id) => page.get(id),
    voicesIn: async (id) => page.get(id)?.entities.map((entity) => entity.id) ?? [],
    voices: async () => ({ items: [] }),
  }
}

function* jsonLines(): Generator<string> {
  for (const article of inOrder()) yield `${JSON.stringify(article)}\n`
}

async function* rowsOf(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield toJsonLines(statementRows(parseArticle(JSON.parse(line))))
}

const lines = async (): Promise<void> => {
  const input = Readable.from(jsonLines())
  await pipeline(rowsOf(createInterface({ input })), createWriteStream('/dev/null'))
}

const parquet = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'flat-memory-'))
  try {
    console.log(await exportParquet(sourceOf(), join(folder, 'tables')))
  } finally {
    await rm(folder, { recursive: true })
  }
}

const before = process.cpuUsage()
await (task === 'lines' ? lines() : parquet())
const { user, system } = process.cpuUsage(before)
console.log(`${((user + system) / 1e6).toFixed(0)} s of processor time, with generating the stories`)
