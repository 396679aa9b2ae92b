import { expect, test } from 'vitest'
import { readLanguage } from './read-language.ts'

test.each([
  [['en'], 'en'],
  [['en_us'], 'en-US'],
  [[undefined, '', 'zh-hant-tw'], 'zh-Hant-TW'],
  [['English', 'de'], 'de'],
])('reads %j as %s', (candidates, expected) => {
  expect(readLanguage(candidates)).toBe(expected)
})

test('does NOT take a word or a broken tag for a language', () => {
  expect(readLanguage(['Deutsch', 'x', 'en-', 'e1'])).toBeUndefined()
})
