import { expect, test } from 'vitest'
import { recaseWord, unglued } from './recase.ts'

test.each([
  ['PEEL', 'Peel'],
  ['MCDONALD', 'McDonald'],
  ["O'NEILL", "O'Neill"],
  ['WALLIS-BOONE', 'Wallis-Boone'],
  ['VAN', 'van'],
  ['J.', 'J.'],
  ['III', 'III'],
  ['Peel', 'Peel'],
])('%s is %s in the usual case', (word, expected) => {
  expect(recaseWord(word, new Map(), false)).toBe(expected)
})

test('a word in capitals is as the text writes it elsewhere', () => {
  expect(recaseWord('DEVITO', new Map([['devito', 'DeVito']]), false)).toBe('DeVito')
})

test.each([
  ['PMDonald', 'Donald'],
  ['saidDonald', 'Donald'],
  ['McDonald', 'McDonald'],
  ['DeDonald', 'DeDonald'],
  ['NATO', 'NATO'],
  ['WeWork', 'WeWork'],
])('%s without what is glued to it is %s', (word, expected) => {
  expect(unglued(word, new Map(), new Set(['donald']))).toBe(expected)
})
