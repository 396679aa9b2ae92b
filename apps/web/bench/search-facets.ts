/**
 * Compares searches with and without the values that refine them, in an archive of generated stories, by processor time in one
 * process. Prints the ratio for each kind of query.
 * Usage: node bench/search-facets.ts [stories] [--keep]. The default is 10,000 stories.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openArchive } from '@onrecord/article-archive'
import { parseQuery, type Query } from '@onrecord/article-data/query'
import { benchArguments, keepFigures, processorTime, rounded } from '@onrecord/bench'
import { nameOf, wordOf } from '../../../packages/article-archive/bench/generated-stories.ts'
import { fillWithGenerated } from './generated-archive.ts'

/** Queries of each kind: the number makes each one different. */
const kinds: Readonly<Record<string, (number: number) => string>> = {
  'a rare word': (number) => wordOf(5000 + number),
  'a word of medium frequency': (number) => wordOf(300 + number),
  'a frequent word': (number) => wordOf(5 + number),
  'two words': (number) => `${wordOf(100 + number)} ${wordOf(200 + number)}`,
  'a voice': (number) => `voice:"${nameOf(20 + number)}"`,
  'a frequent voice and a word': (number) => `voice:"${nameOf(number)}" ${wordOf(40 + number)}`,
  'a form': (number) => `form:direct ${wordOf(30 + number)}`,
}
const queriesPerKind = 20

const [stories] = benchArguments()
const count = Number(stories ?? 10_000)
const folder = await mkdtemp(join(process.env.BENCH_FOLDER ?? tmpdir(), 'bench-facets-'))
const path = join(folder, 'archive.db')

const queryOf = (text: string): Query => {
  const parsed = parseQuery(text)
  if (parsed.kind === 'error' || parsed.query === undefined) throw new Error(`Not a query: ${text}`)
  return parsed.query
}

/** Milliseconds of processor time that `work` takes on average. */
const costOf = async (queries: readonly Query[], work: (query: Query) => Promise<unknown>): Promise<number> =>
  (await processorTime(async () => {
    for (const query of queries) await work(query)
  })) / queries.length

try {
  await fillWithGenerated(path, count)
  const archive = await openArchive(path)
  try {
    process.stdout.write(`${count} stories, processor time per search:\n`)
    const ratios: [string, number][] = []
    for (const [kind, textOf] of Object.entries(kinds)) {
      const queries = Array.from({ length: queriesPerKind }, (_, number) => queryOf(textOf(number)))
      const search = (query: Query) => archive.search(query, { limit: 20 })
      await costOf(queries.slice(0, 3), async (query) => [await search(query), await archive.facets(query)])
      const plain = await costOf(queries, search)
      const both = await costOf(queries, async (query) => [await search(query), await archive.facets(query)])
      ratios.push([kind, rounded(both / plain, 1)])
      process.stdout.write(`${kind}: ${plain.toFixed(1)} ms; with facets ${(both / plain).toFixed(1)} times\n`)
    }
    keepFigures(import.meta.dirname, 'facets', { stories: count, 'with facets, times': Object.fromEntries(ratios) })
  } finally {
    await archive.close()
  }
} finally {
  await rm(folder, { recursive: true })
}
