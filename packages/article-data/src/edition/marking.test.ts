import { expect, test } from 'vitest'
import { layOut, locateIn } from './marking.ts'

test('sentences are joined by a space and paragraphs by an empty line', () => {
  const { text, blocks, sentences } = layOut([['One.', 'Two.'], ['Three.']])
  expect(text).toBe('One. Two.\n\nThree.')
  expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(['One. Two.', 'Three.'])
  expect(sentences.map(({ blockId, span }) => [blockId, text.slice(span.start, span.end)])).toEqual([
    ['b1', 'One.'],
    ['b1', 'Two.'],
    ['b2', 'Three.'],
  ])
})

test('words are found, and inside a longer run when they occur twice', () => {
  const at = locateIn('He said no. She said yes.')
  expect(at('yes')).toEqual({ start: 21, end: 24 })
  expect(at('said', 'She said')).toEqual({ start: 16, end: 20 })
})

test('missing or ambiguous words are NOT guessed', () => {
  const at = locateIn('He said no. She said yes.')
  expect(() => at('maybe')).toThrow('does not contain')
  expect(() => at('said')).toThrow('more than once')
})
