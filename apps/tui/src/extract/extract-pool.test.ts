import { readFileSync } from 'node:fs'
import { afterAll, expect, test, vi } from 'vitest'
import { scratch } from '../end-to-end/run.ts'
import { openExtractPool } from './extract-pool.ts'

const { file, remove } = scratch()
afterAll(remove)

/** A worker that replies with the origin. The text "die" kills it. */
const worker = new URL(
  `file://${file(
    'worker.mjs',
    `import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ number, request }) => {
  if (request.text === 'die') throw new Error('out of memory')
  parentPort.postMessage({ number, reply: { kind: 'failure', message: request.origin } })
})`,
  )}`,
)

const request = (origin: string, text = '') => ({ origin, text, options: { model: 'fast' as const } })

test('each request gets its own reply', async () => {
  const pool = openExtractPool(2, worker)
  const origins = Array.from({ length: 20 }, (_, index) => `${index}`)
  const replies = await Promise.all(origins.map((origin) => pool.extract(request(origin))))
  await pool.close()
  expect(replies).toEqual(origins.map((message) => ({ kind: 'failure', message })))
})

test('when a thread dies, only the text that it was extracting fails', async () => {
  const pool = openExtractPool(1, worker)
  const replies = await Promise.all([
    pool.extract(request('bad.txt', 'die')),
    ...['a', 'b', 'c'].map((origin) => pool.extract(request(origin))),
  ])
  await pool.close()
  expect(replies[0]).toEqual({ kind: 'failure', message: '"bad.txt" cannot be extracted: out of memory' })
  expect(replies.slice(1)).toEqual(['a', 'b', 'c'].map((message) => ({ kind: 'failure', message })))
})

test('closing a pool lets each thread finish its text, and NOT the next ones', async () => {
  const begun = file('begun.txt', '')
  const finished = file('finished.txt', '')
  const busy = new URL(
    `file://${file(
      'busy.mjs',
      `import { appendFileSync } from 'node:fs'
import { serveExtractions } from ${JSON.stringify(new URL('extract-text.ts', import.meta.url).href)}
serveExtractions(async ({ origin }) => {
  appendFileSync(${JSON.stringify(begun)}, origin)
  const end = performance.now() + 200
  while (performance.now() < end);
  appendFileSync(${JSON.stringify(finished)}, origin)
  return { kind: 'failure', message: origin }
})`,
    )}`,
  )
  const pool = openExtractPool(1, busy)
  const replies = ['a', 'b', 'c'].map((origin) => pool.extract(request(origin)))
  await vi.waitFor(() => expect(readFileSync(begun, 'utf8')).toBe('a'), { timeout: 60_000, interval: 10 })
  await pool.close()
  await Promise.all(replies)
  expect(readFileSync(finished, 'utf8')).toBe(readFileSync(begun, 'utf8'))
  expect(readFileSync(begun, 'utf8')).not.toContain('c')
})

test('closing a pool ends its work and starts NO more threads', async () => {
  const started = file('started.txt', '')
  const slow = new URL(
    `file://${file(
      'slow.mjs',
      `import { appendFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
appendFileSync(${JSON.stringify(started)}, 'x')
parentPort.on('message', () => {})`,
    )}`,
  )
  const pool = openExtractPool(2, slow)
  const replies = Array.from({ length: 20 }, (_, index) => pool.extract(request(`${index}`)))
  await vi.waitFor(() => expect(readFileSync(started, 'utf8')).toBe('xx'), { timeout: 60_000 })
  await pool.close()
  expect((await Promise.all(replies)).map(({ kind }) => kind)).toEqual(Array(20).fill('failure'))
  expect(readFileSync(started, 'utf8')).toBe('xx')
})
