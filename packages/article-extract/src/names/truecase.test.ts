import { expect, test } from 'vitest'
import { truecaseWord, unglue } from './truecase.ts'

test.each([
  ['PEEL', 'Peel'],
  ['MCDONALD', 'McDonald'],
  ["O'NEILL", "O'Neill"],
  ['WALLIS-BOONE', 'Wallis-Boone'],
  ['VAN', 'van'],
  ['J.', 'J.'],
  ['III', 'III'],
  ['XXIII', 'XXIII'],
  ['MIX', 'Mix'],
  ['Peel', 'Peel'],
])('%s is %s in mixed case', (word, expected) => {
  expect(truecaseWord(word, new Map(), false)).toBe(expected)
})

test('a word in capitals takes the case it has elsewhere in the text', () => {
  expect(truecaseWord('DEVITO', new Map([['devito', 'DeVito']]), false)).toBe('DeVito')
})

test.each([
  ['PMDonald', 'Donald'],
  ['saidDonald', 'Donald'],
  ['McDonald', 'McDonald'],
  ['DeDonald', 'DeDonald'],
  ['NATO', 'NATO'],
  ['WeWork', 'WeWork'],
])('%s without attached words is %s', (word, expected) => {
  expect(unglue(word, new Map())).toBe(expected)
})
