import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article } from '@onrecord/article-data'
import type { Query } from '@onrecord/article-data/query'
import { benchArguments, elapsed, type Figures, keepFigures, percentile, rounded } from '@onrecord/bench'
import { startPostgres } from '@onrecord/test-postgres'
import pg from 'pg'
import type { Archive } from '../src/archive.ts'
import { openArchive } from '../src/open-archive.ts'
import { testDatabase } from '../src/postgres/fixtures/test-database.ts'
import { openPostgresArchive } from '../src/postgres/open-postgres-archive.ts'
import type { SqlQuestion } from '../src/postgres/sql-part.ts'
import { foldedPlan } from './folded-plan.ts'
import { frequentQueries } from './frequent-queries.ts'
import { generatedStories, nameOf, wordOf } from './generated-stories.ts'

// Usage: node bench/explain.ts [--keep] [stories]. Fills a SQLite file and a PostgreSQL database with the same stories, runs
// the same queries on both, and prints the plans of PostgreSQL. The database is created on the server of
// DATABASE_URL, or else on a server started here. `--keep` stores the figures in figures.json.
const size = Number(benchArguments()[0] ?? 20_000)
const batchSize = 100
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Fills the archive, and returns the figures. */
const fill = async (archive: Archive): Promise<Figures> => {
  let [spent, text, batch]: [number, number, Article[]] = [0, 0, []]
  for (const article of generatedStories(size)) {
    text += Buffer.byteLength(article.text)
    batch.push(article)
    if (batch.length < batchSize) continue
    const full = batch
    batch = []
    spent += await elapsed(() => archive.put(full, { background: true }))
  }
  spent += await elapsed(() => archive.put(batch))
  const vacuum = await elapsed(() => archive.vacuum())
  const { statements, bytes } = await archive.stats()
  say(
    `${archive.engine}: ${size} stories with ${statements} statements: ${Math.round((size / spent) * 1000)} stories/s written, ` +
      `vacuum ${(vacuum / 1000).toFixed(1)} s, ${(bytes / 2 ** 20).toFixed(0)} MiB = ${(bytes / text).toFixed(2)}x the text`,
  )
  return {
    'stories a second': Math.round((size / spent) * 1000),
    'size, times the text': rounded(bytes / text, 2),
  }
}

const word = (rank: number): Query => ({ kind: 'word', word: wordOf(rank) })
const voice = (rank: number): Query => ({ kind: 'name', field: 'voice', name: nameOf(rank) })

/** The most frequent queries of the site and the terminal, named as in the documentation. */
const asked = (archive: Archive): readonly (readonly [string, () => Promise<unknown>])[] => {
  const search = (...of: readonly Query[]) => archive.search({ kind: 'and', of }, { limit: 20 })
  return [
    ['The latest stories', () => archive.list({ limit: 50 })],
    ['A story', () => archive.get('story-1-7')],
    ['Two words and a voice', () => search(word(20), word(40), voice(3))],
    ['Two rare words and a voice', () => search(word(900), word(1200), voice(3))],
    ['Two words', () => search(word(300), word(900))],
    ['A phrase', () => search({ kind: 'phrase', words: [wordOf(3), wordOf(8)] })],
    [
      'A voice in one month',
      () =>
        search(
          voice(3),
          { kind: 'published', side: 'after', date: '2020-03' },
          { kind: 'published', side: 'before', date: '2020-04' },
        ),
    ],
    ['Statements with a figure above 9000', () => search(voice(3), { kind: 'figure', comparator: '>', value: 9000 })],
    [
      'Statements in stories about an organization',
      () => search(voice(3), { kind: 'name', field: 'org', name: nameOf(8) }),
    ],
    ['The voices', () => archive.voices({ limit: 50 })],
    ['Figures by what they measure', () => archive.figures({ measures: wordOf(100), limit: 50 })],
  ]
}

/** How long the frequent queries take in milliseconds: the median and the 95th percentile. */
const askFrequently = async (archive: Archive): Promise<{ readonly median: number; readonly p95: number }> => {
  const times: number[] = []
  let hits = 0
  for (const query of frequentQueries(500)) {
    times.push(await elapsed(async () => (hits += (await archive.search(query, { limit: 20 })).items.length)))
  }
  const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)]
  say(
    `${archive.engine}: two words and a voice, 500 times: p50 ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, max ${percentile(times, 1).toFixed(2)} ms, ${hits} hits`,
  )
  return { median, p95 }
}

const folder = mkdtempSync(join(process.env.BENCH_FOLDER ?? tmpdir(), 'explain-'))
const beside = await openArchive(join(folder, 'archive.db'))
const given = process.env.DATABASE_URL
const server = given ? undefined : await startPostgres({ settings: { shared_buffers: '1GB', max_wal_size: '4GB' } })
const database = await testDatabase(given ?? server?.url ?? '')
const heard: SqlQuestion[] = []
const { archive } = await openPostgresArchive(database.url, database.url, {
  listen: (question) => heard.push(question),
})
const client = new pg.Client({ connectionString: database.url })
try {
  await client.connect()
  const filled = { postgres: await fill(archive), sqlite: await fill(beside) }
  const rounds: Figures[] = []
  // In turns, so that other load on the machine affects both.
  for (const round of ['First round, partly from disk:', 'Again:', 'Again:']) {
    say(round)
    const [sqlite, postgres] = [await askFrequently(beside), await askFrequently(archive)]
    say(
      `PostgreSQL compared with SQLite: ${(postgres.median / sqlite.median).toFixed(2)} times the median, ${(postgres.p95 / sqlite.p95).toFixed(2)} times the 95th percentile`,
    )
    rounds.push({
      'sqlite, median, ms': rounded(sqlite.median, 1),
      'sqlite, 95th percentile, ms': rounded(sqlite.p95, 1),
      'postgres, median, ms': rounded(postgres.median, 1),
      'postgres, 95th percentile, ms': rounded(postgres.p95, 1),
      'median, times': rounded(postgres.median / sqlite.median, 1),
      '95th percentile, times': rounded(postgres.p95 / sqlite.p95, 1),
    })
  }
  const [first, second, third] = rounds
  if (!first || !second || !third) throw new Error('Three rounds were expected.')
  keepFigures(import.meta.dirname, 'engines', { stories: size, ...filled, first, second, third })
  for (const [name, ask] of asked(archive)) {
    await ask()
    heard.length = 0
    say(`\n## ${name}: ${(await elapsed(ask)).toFixed(1)} ms in ${heard.length} queries`)
    for (const { text, values } of [...heard]) {
      const { rows } = await client.query(`explain (analyze, costs off, timing off, buffers off) ${text}`, [...values])
      say(`\n${text.replace(/\s+/gu, ' ').trim()}\n`)
      for (const line of foldedPlan(rows.map((row) => String(row['QUERY PLAN'])))) say(`    ${line}`)
    }
  }
} finally {
  await client.end()
  await archive.close()
  await database.drop()
  await server?.close()
  await beside.close()
  rmSync(folder, { recursive: true })
}
