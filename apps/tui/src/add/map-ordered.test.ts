import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { mapOrdered } from './map-ordered.ts'

async function* counting(count: number, onPull: (item: number) => void = () => {}) {
  for (let item = 0; item < count; item++) {
    onPull(item)
    yield item
  }
}

test('results have the order of the items, even if a later one is finished first', async () => {
  const slowFirst = async (item: number) => {
    await wait(10 - item)
    return item
  }
  expect(await Array.fromAsync(mapOrdered(counting(10), slowFirst, 4))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('at max the given number of items are in progress', async () => {
  let [inProgress, max] = [0, 0]
  const work = async () => {
    max = Math.max(max, ++inProgress)
    await wait(1)
    inProgress--
  }
  for await (const _ of mapOrdered(counting(100), work, 5)) await wait(1)
  expect(max).toBe(5)
})

test('a slow source does NOT delay finished results', async () => {
  async function* slow() {
    yield 1
    await wait(5_000, undefined, { ref: false })
    yield 2
  }
  const results = mapOrdered(slow(), async (item) => item, 4)
  expect(await Promise.race([results.next(), wait(1_000, 'delayed')])).toEqual({ value: 1, done: false })
})

test('items in progress are finished before the error of a source is thrown', async () => {
  async function* breaking() {
    yield 1
    yield 2
    throw new Error('connection lost')
  }
  const seen: number[] = []
  const all = async () => {
    for await (const item of mapOrdered(breaking(), async (given) => given, 4)) seen.push(item)
  }
  await expect(all()).rejects.toThrow('connection lost')
  expect(seen).toEqual([1, 2])
})

test('the source is closed when the consumer stops', async () => {
  let isClosed = false
  async function* closing() {
    try {
      for (;;) yield 1
    } finally {
      isClosed = true
    }
  }
  for await (const _ of mapOrdered(closing(), async () => 1, 2)) break
  expect(isClosed).toBe(true)
})
