import { expect, test } from 'vitest'
import { readKeywords } from './read-keywords.ts'

test('takes the first source that has any, each keyword once', () => {
  expect(readKeywords(['storm, harbours,storm'], [['x']])).toEqual(['storm', 'harbours'])
  expect(readKeywords(['storm', { '@type': 'DefinedTerm', name: 'harbours' }], [])).toEqual(['storm', 'harbours'])
  expect(readKeywords([], [[], ['a; b']])).toEqual(['a', 'b'])
})

test('does NOT cut the items of a list, nor keep machine tags', () => {
  expect(readKeywords(['Lund, Sweden', 'Ostby'], [])).toEqual(['Lund, Sweden', 'Ostby'])
  expect(readKeywords(['type:story', 'wall'], [])).toEqual(['wall'])
})
