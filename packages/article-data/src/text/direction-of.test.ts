import { expect, test } from 'vitest'
import { directionOf } from './direction-of.ts'

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ko', 'ltr'],
  ['not a tag', 'auto'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})
