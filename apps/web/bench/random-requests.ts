/**
 * Sends random requests for all routes to a site with the test stories and prints how many got each status. Fails if any response is
 * a server error.
 * Queries have the long deadline of the tests: on a busy machine, the usual one ends them with 503.
 * Usage: node bench/random-requests.ts [--keep] [requests] [seed]. The default is 10,000 requests. `--keep` stores the figures in
 * figures.json.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchArguments, keepFigures } from '@onrecord/bench'
import fc from 'fast-check'
import { fillArchive } from '../browser/fill-archive.ts'
import { longDeadline, startSite } from '../browser/site-server.ts'
import { arbitraryRequest } from '../fixtures/arbitrary-request.ts'

const concurrency = 8

const statusOf = (site: string, path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request(site, { path }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0))
    })
      .on('error', reject)
      .end()
  })

const [requests, given] = benchArguments()
const count = Number(requests ?? 10_000)
const seed = Number(given ?? Date.now() % 1_000_000)
const folder = await mkdtemp(join(tmpdir(), 'bench-requests-'))
try {
  const archive = join(folder, 'archive.db')
  await fillArchive(archive)
  const server = await startSite({ ...longDeadline, ONRECORD_ARCHIVE: archive })
  const paths = fc.sample(arbitraryRequest, { numRuns: count, seed })
  const found = new Map<number, string[]>()
  const send = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      const status = await statusOf(server.site, path)
      found.set(status, [...(found.get(status) ?? []), path])
    }
  }
  await Promise.all(Array.from({ length: concurrency }, send))
  const lines = [...found].toSorted(([a], [b]) => a - b).map(([status, { length }]) => `${status}: ${length}`)
  process.stdout.write(`${count} random requests (seed ${seed}): ${lines.join(', ')}\n`)
  const faults = [...found].filter(([status]) => status >= 500).flatMap(([, failed]) => failed)
  for (const path of faults.slice(0, 20)) process.stdout.write(`  ${path}\n`)
  const logged = server.log().split('\n').length - 1
  process.stdout.write(`lines in the log: ${logged}\n${server.log()}`)
  keepFigures(import.meta.dirname, 'random requests', {
    requests: count,
    statuses: Object.fromEntries([...found].map(([status, { length }]) => [`${status}`, length])),
    'lines in the log': logged,
  })
  if (faults.length > 0) process.exitCode = 1
  await server.stop()
} finally {
  await rm(folder, { recursive: true })
}
