import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { mapOrdered } from './map-ordered.ts'

async function* counting(count: number, onPull: (item: number) => void = () => {}) {
  for (let item = 0; item < count; item++) {
    onPull(item)
    yield item
  }
}

test('results come in the order of the items, whichever is done first', async () => {
  const slowFirst = async (item: number) => {
    await wait(10 - item)
    return item
  }
  expect(await Array.fromAsync(mapOrdered(counting(10), slowFirst, 4))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('no more than so many are in hand, however many there are', async () => {
  let [inHand, most] = [0, 0]
  const work = async () => {
    most = Math.max(most, ++inHand)
    await wait(1)
    inHand--
  }
  for await (const _ of mapOrdered(counting(100), work, 5)) await wait(1)
  expect(most).toBe(5)
})

test('a source that is slow does NOT hold up what is done', async () => {
  async function* slow() {
    yield 1
    await wait(5_000, undefined, { ref: false })
    yield 2
  }
  const results = mapOrdered(slow(), async (item) => item, 4)
  expect(await Promise.race([results.next(), wait(1_000, 'held up')])).toEqual({ value: 1, done: false })
})

test('what is in hand is handed out before a failure of the source is thrown', async () => {
  async function* breaking() {
    yield 1
    yield 2
    throw new Error('broken off')
  }
  const seen: number[] = []
  const all = async () => {
    for await (const item of mapOrdered(breaking(), async (given) => given, 4)) seen.push(item)
  }
  await expect(all()).rejects.toThrow('broken off')
  expect(seen).toEqual([1, 2])
})

test('when nobody takes more, the source is closed', async () => {
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
