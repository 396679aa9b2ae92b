import { expect, test } from 'vitest'
import { markedPieces } from './marked-pieces.ts'

const cut = (text: string, ...spans: readonly (readonly [number, number])[]) =>
  markedPieces(
    text,
    spans.map(([start, end]) => ({ start, end })),
  ).map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))

test.each([
  ['abc', [[0, 1]], ['[a]', 'bc']],
  ['abc', [[1, 2]], ['a', '[b]', 'c']],
  ['abc', [[0, 3]], ['[abc]']],
  [
    'abcd',
    [
      [0, 1],
      [1, 2],
    ],
    ['[a]', '[b]', 'cd'],
  ],
  ['', [], []],
] as const)('%j is split at %j', (text, spans, pieces) => {
  expect(cut(text, ...spans)).toEqual(pieces)
})

test('a span that is empty, overlaps another or ends outside the text is NOT marked, and no text is lost', () => {
  expect(cut('abcd', [1, 1], [0, 2], [1, 3], [3, 9])).toEqual(['[ab]', 'cd'])
})
