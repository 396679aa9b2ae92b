import { expect, test } from 'vitest'
import { findSentences } from './find-sentences.ts'

const sentencesOf = (text: string): readonly string[] =>
  findSentences(text, [{ id: 'b1', role: 'paragraph', span: { start: 0, end: text.length } }]).map(({ span }) =>
    text.slice(span.start, span.end),
  )

test.each([
  ['keeps Mr. inside its sentence', 'Mr. Aas came. He left.', ['Mr. Aas came.', 'He left.']],
  ['keeps Sen. and an initial inside', 'Sen. John F. Holt came. He left.', ['Sen. John F. Holt came.', 'He left.']],
  ['keeps U.S. before a name inside', 'The U.S. Senate met. It rained.', ['The U.S. Senate met.', 'It rained.']],
  [
    'ends after U.S. before an opening word',
    'He left the U.S. The sea was calm.',
    ['He left the U.S.', 'The sea was calm.'],
  ],
  ['keeps initials without a space before a surname inside', 'J.R. Aas came. He left.', ['J.R. Aas came.', 'He left.']],
  [
    'does NOT go on after initials with an opening word',
    'It is H.Q. The sea was calm.',
    ['It is H.Q.', 'The sea was calm.'],
  ],
  ['keeps a month inside', 'It fell on Jan. 5 at noon. It rained.', ['It fell on Jan. 5 at noon.', 'It rained.']],
  [
    'keeps the speaker with a quoted question',
    '“Will it hold?” Aas asked. He left.',
    ['“Will it hold?” Aas asked.', 'He left.'],
  ],
  [
    'does NOT keep a new sentence with a quoted question',
    '“Will it hold?” The sea was calm.',
    ['“Will it hold?”', 'The sea was calm.'],
  ],
  ['keeps the closing mark with its sentence', 'He said: “It held.” It rained.', ['He said: “It held.”', 'It rained.']],
])('%s', (_, text, expected) => {
  expect(sentencesOf(text)).toEqual(expected)
})

test('cuts a very long sentence at white space, which bounds the work of every rule', () => {
  const parts = sentencesOf('and on it went '.repeat(1000))
  expect(parts.length).toBeGreaterThan(2)
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(5000)
})
