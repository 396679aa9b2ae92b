import { expect, test } from 'vitest'
import { peek } from './peek.ts'

async function* of(...items: readonly number[]) {
  yield* items
}

test.each([
  [[], false],
  [[1], false],
  [[1, 2], true],
  [[1, 2, 3], true],
])('%j: areSeveral is %s, and no item is lost', async (items, areSeveral) => {
  const found = await peek(of(...items))
  expect(found.areSeveral).toBe(areSeveral)
  expect(await Array.fromAsync(found.items)).toEqual(items)
})

test('an error after the first item is thrown at its position', async () => {
  async function* breaking() {
    yield 1
    throw new Error('connection lost')
  }
  const { items } = await peek(breaking())
  expect(await items.next()).toEqual({ value: 1, done: false })
  await expect(items.next()).rejects.toThrow('connection lost')
})
