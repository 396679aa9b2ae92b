import { expect, test } from 'vitest'
import { readPool } from './read-pool.ts'
import type { ReadProcess } from './start-read-process.ts'

const request = (name: 'get' | 'search') => ({ path: 'a.db', url: 'sqlite:a.db', name, args: [] }) as const

/** A pool whose processes answer when the test calls `answer`, and the number of processes it has started. */
const opened = () => {
  const answers: ((answer: unknown) => void)[] = []
  let processes = 0
  const start = (): ReadProcess => {
    processes++
    return { ask: () => new Promise((resolve) => answers.push(resolve)), isRunning: () => true, kill: () => {} }
  }
  const pool = readPool(start)
  return {
    ask: (name: 'get' | 'search') => pool.ask({ request: request(name), until: performance.now() + 60_000 }),
    answer: () => answers.shift()?.('found'),
    processes: () => processes,
  }
}

test('requests one after the other need one process, whatever they cost', async () => {
  const pool = opened()
  for (const name of ['get', 'search', 'search', 'get'] as const) {
    const asked = pool.ask(name)
    pool.answer()
    expect(await asked).toBe('found')
  }
  expect(pool.processes()).toBe(1)
})

test('requests at the same time do NOT wait for each other, until all processes are busy', async () => {
  const pool = opened()
  const asked = [pool.ask('search'), pool.ask('search'), pool.ask('search'), pool.ask('get')]
  // The third search waits, and the story gets the process that no search takes.
  expect(pool.processes()).toBe(3)
  for (const _ of asked) {
    pool.answer()
    await Promise.resolve()
  }
  pool.answer()
  await new Promise((resolve) => setImmediate(resolve))
  pool.answer()
  expect(await Promise.all(asked)).toEqual(['found', 'found', 'found', 'found'])
})
