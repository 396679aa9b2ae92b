import type { Key } from 'ink'
import { expect, test } from 'vitest'
import { type KeyQueue, keyQueue } from './key-queue.ts'

const typed = (queue: KeyQueue, input: string): void => queue.press({ input, key: {} as Key })

/** A screen that takes one letter at a time, and none after "q" until it is opened. */
const openScreen = (queue: KeyQueue) => {
  const taken: string[] = []
  let isOpen = true
  const remove = queue.add({
    isReady: () => isOpen,
    point: () => {},
    take: ({ input }) => {
      taken.push(input.charAt(0))
      if (input.startsWith('q')) isOpen = false
      return input.slice(1)
    },
  })
  return { taken, remove, reopen: () => (isOpen = true) }
}

test('keys that arrive together are handed out one by one', () => {
  const queue = keyQueue()
  const screen = openScreen(queue)
  typed(queue, 'jk')
  expect(screen.taken).toEqual(['j', 'k'])
})

test('the keys after one that ends a screen are for the next screen', () => {
  const queue = keyQueue()
  const list = openScreen(queue)
  const story = openScreen(queue)
  typed(queue, 'jqk')
  expect([story.taken, list.taken]).toEqual([['j', 'q'], ['k']])
})

test('keys wait while no screen is ready', () => {
  const queue = keyQueue()
  typed(queue, 'a')
  const screen = openScreen(queue)
  queue.drain()
  typed(queue, 'qb')
  typed(queue, 'c')
  expect(screen.taken).toEqual(['a', 'q'])
  screen.reopen()
  queue.drain()
  expect(screen.taken).toEqual(['a', 'q', 'b', 'c'])
})

test('a screen that is gone takes no keys', () => {
  const queue = keyQueue()
  const list = openScreen(queue)
  const story = openScreen(queue)
  story.remove()
  typed(queue, 'j')
  expect([story.taken, list.taken]).toEqual([[], ['j']])
})
