import { expect, test } from 'vitest'
import { bodyBlocks } from './body-blocks.ts'

const body = `${'The well has run dry. '.repeat(10).trim()}\n\n${'Water comes by lorry. '.repeat(10).trim()}`

test('takes the story from JSON-LD where the page shows less than half of it', () => {
  expect(bodyBlocks(body, ['Turn on scripts.'])).toHaveLength(2)
  expect(bodyBlocks(body, [])[1]).toMatch(/^Water comes by lorry\./)
})

test('does NOT take it where the page shows the story, where it is short, or where it is markup', () => {
  const shown = [body.slice(0, 300)]
  expect(bodyBlocks(body, shown)).toBe(shown)
  expect(bodyBlocks('A line.', shown)).toBe(shown)
  expect(bodyBlocks(`<p>${body}</p>`, [])).toEqual([])
  expect(bodyBlocks(undefined, shown)).toBe(shown)
})
