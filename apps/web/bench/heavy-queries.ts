/**
 * Fills an archive with generated stories and measures how long a reader waits for /about, first while the site is idle, then while
 * ten clients send ten kinds of heavy query without a pause. Prints both times and their ratio.
 * Usage: node bench/heavy-queries.ts [--keep] [stories] [archive]. The default is 100,000 stories in a new archive. `--keep` stores the
 * figures in figures.json.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { benchArguments, keepFigures, percentile } from '@onrecord/bench'
import { startSite } from '../browser/site-server.ts'
import { heavyQueries } from '../fixtures/heavy-queries.ts'
import { fillWithGenerated } from './generated-archive.ts'

const reader = fileURLToPath(new URL('./patient-reader.ts', import.meta.url))

const print = (line: string): void => void process.stdout.write(`${line}\n`)

const rounds = 3

const timed = async (address: string): Promise<{ readonly status: number; readonly took: number }> => {
  const began = performance.now()
  const response = await fetch(address, { signal: AbortSignal.timeout(60_000) })
  await response.arrayBuffer()
  return { status: response.status, took: performance.now() - began }
}

/** How long a reader waits for /about, in milliseconds. It runs in its own process, so that the other clients do not delay it. */
const readerWaits = async (site: string): Promise<readonly number[]> => {
  const { stdout } = await promisify(execFile)(process.execPath, [reader, `${site}/about`])
  return JSON.parse(stdout)
}

const percentiles = (times: readonly number[]): string =>
  [0.5, 0.95, 1].map((part) => percentile(times, part).toFixed(1)).join(' / ')

type Heavy = { readonly kind: string; readonly address: (number: number) => string; readonly found: Found[] }
type Found = { readonly status: number; readonly took: number }

/** How long a reader waits while all heavy queries are running. */
const waitsBeside = async (site: string, heavy: readonly Heavy[]): Promise<readonly number[]> => {
  let isOver = false
  const askers = heavy.map(async ({ address, found }) => {
    while (!isOver) found.push(await timed(site + address(found.length)))
  })
  const times = await readerWaits(site)
  isOver = true
  await Promise.all(askers)
  return times
}

const measure = async (site: string): Promise<void> => {
  const heavy: readonly Heavy[] = Object.entries(heavyQueries).map(([kind, address]) => ({ kind, address, found: [] }))
  const ratios: number[] = []
  await readerWaits(site)
  for (let round = 0; round < rounds; round++) {
    const idle = await readerWaits(site)
    const loaded = await waitsBeside(site, heavy)
    ratios.push(percentile(loaded, 0.95) / percentile(idle, 0.95))
    print(
      `/about, ms p50 / p95 / max: idle ${percentiles(idle)}; beside ten kinds of heavy query ${percentiles(loaded)}`,
    )
  }
  for (const { kind, found } of heavy) {
    const counts = new Map<number, number>()
    for (const { status } of found) counts.set(status, (counts.get(status) ?? 0) + 1)
    const statuses = [...counts].map(([status, times]) => `${times} × ${status}`)
    print(`  ${kind}: ${statuses.join(', ')}; max ${Math.max(...found.map(({ took }) => took)).toFixed(0)} ms`)
  }
  print(`p95 beside heavy queries to p95 while idle, median of ${rounds} rounds: ${percentile(ratios, 0.5).toFixed(1)}`)
  keepFigures(import.meta.dirname, 'heavy queries', {
    stories: count,
    'kinds of query': heavy.length,
    '95th percentile, times idle': Number(percentile(ratios, 0.5).toFixed(1)),
    'slowest response, s': Number(
      (Math.max(...heavy.flatMap(({ found }) => found.map(({ took }) => took))) / 1000).toFixed(1),
    ),
  })
}

const [stories, given] = benchArguments()
const count = Number(stories ?? 100_000)
const folder = await mkdtemp(join(process.env.BENCH_FOLDER ?? tmpdir(), 'bench-heavy-'))
try {
  const path = given ?? join(folder, 'archive.db')
  if (given === undefined) await fillWithGenerated(path, count)
  print(`${count} stories:`)
  const server = await startSite({ ONRECORD_ARCHIVE: path })
  try {
    await measure(server.site)
    if (!server.isRunning()) throw new Error('The site has stopped.')
  } finally {
    await server.stop()
  }
} finally {
  await rm(folder, { recursive: true })
}
