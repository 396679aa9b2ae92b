import { expect, test } from 'vitest'
import { readCanonical, readKeywords, readLanguage } from './head-fields.ts'

const url = 'https://post.example/coast/wall?from=mail'

test.each([
  [['/coast/wall'], 'https://post.example/coast/wall'],
  [[undefined, 'http://post.example/wall'], 'http://post.example/wall'],
  [['https://', 'https://other.example/wall'], 'https://other.example/wall'],
])('reads %j as %s', (candidates, expected) => {
  expect(readCanonical(candidates, url)).toBe(expected)
})

test('does NOT accept another scheme, a relative address without a page, or the front page', () => {
  expect(readCanonical(['javascript:alert(1)', 'file:///etc/passwd'], url)).toBeUndefined()
  expect(readCanonical(['/coast/wall'], undefined)).toBeUndefined()
  expect(readCanonical(['https://post.example/'], url)).toBeUndefined()
})

test('reads the first source with keywords, without duplicates', () => {
  expect(readKeywords(['storm, harbours,storm'], [['x']])).toEqual(['storm', 'harbours'])
  expect(readKeywords(['storm', { '@type': 'DefinedTerm', name: 'harbours' }], [])).toEqual(['storm', 'harbours'])
  expect(readKeywords([], [[], ['a; b']])).toEqual(['a', 'b'])
})

test('does NOT split the items of a list or keep machine tags', () => {
  expect(readKeywords(['Lund, Sweden', 'Ostby'], [])).toEqual(['Lund, Sweden', 'Ostby'])
  expect(readKeywords(['type:story', 'wall'], [])).toEqual(['wall'])
})

test.each([
  [['en'], 'en'],
  [['en_us'], 'en-US'],
  [[undefined, '', 'zh-hant-tw'], 'zh-Hant-TW'],
  [['English', 'de'], 'de'],
])('reads %j as %s', (candidates, expected) => {
  expect(readLanguage(candidates)).toBe(expected)
})

test('does NOT accept a word or an invalid tag as a language', () => {
  expect(readLanguage(['Deutsch', 'x', 'en-', 'e1'])).toBeUndefined()
})
