import { expect, test } from 'vitest'
import { wordShape } from './word-shape.ts'

test.each([
  ['said', 'lower'],
  ['’s', 'lower'],
  ['Moon', 'title'],
  ['Écoute', 'title'],
  ['I', 'title'],
  ['NIS', 'upper'],
  ['U.S.', 'upper'],
  ['1.2', 'number'],
  ['F-16', 'number'],
  ['iPhone', 'mixed'],
  ['McCain', 'mixed'],
  [',', 'mark'],
  ['🙂', 'mark'],
])('%s has the shape %s', (word, shape) => {
  expect(wordShape(word)).toBe(shape)
})
