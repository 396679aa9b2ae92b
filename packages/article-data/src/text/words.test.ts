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

test('spoken text has no outer marks, edge commas or leading "that"', () => {
  const text = 'He said that men fell. “We lost,” he said, “many.”'
  expect(spokenText(text, [{ start: 8, end: 21 }])).toBe('men fell')
  expect(
    spokenText(text, [
      { start: 23, end: 33 },
      { start: 43, end: 50 },
    ]),
  ).toBe('We lost … many.')
})

test.each([
  ['“We lost,”', 'We lost'],
  ['there was “nothing we can say”', 'there was “nothing we can say”'],
  ['“challenges” that are “new”', '“challenges” that are “new”'],
  ['“a quotation that goes on', 'a quotation that goes on'],
  ['and ends here.”', 'and ends here.'],
  ['"Straight," he said', '"Straight," he said'],
  ['"Straight,"', 'Straight'],
  ['the soldiers’ boots', 'the soldiers’ boots'],
])('of %s the marks go only where they stand around all of it', (text, said) => {
  expect(spokenText(text, [{ start: 0, end: text.length }])).toBe(said)
})
