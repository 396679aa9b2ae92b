import { expect, test } from 'vitest'
import { spokenText, wordStarts, wordsOf } from './words.ts'

test.each([
  ['Kim’s 2,700 half-trained men.', ['Kim’s', '2,700', 'half-trained', 'men']],
  ['“No,” he said — twice.', ['No', 'he', 'said', 'twice']],
  ['🙂 …', []],
  ['서울 Київ', ['서울', 'Київ']],
])('finds the words of %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
  expect(wordStarts(text)).toEqual(words.map((word) => text.indexOf(word)))
})

test('what was said comes without marks, edge commas and a leading "that"', () => {
  const text = 'He said that men fell. “We lost,” he said, “many.”'
  expect(spokenText(text, [{ start: 8, end: 21 }])).toBe('men fell')
  expect(
    spokenText(text, [
      { start: 23, end: 33 },
      { start: 43, end: 50 },
    ]),
  ).toBe('We lost … many.')
})
