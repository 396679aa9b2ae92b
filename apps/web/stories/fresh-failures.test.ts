import { expect, test } from 'vitest'
import { hasJustFailed, rememberFailure } from './fresh-failures.ts'

test('an address has just failed for two seconds, and another has NOT', () => {
  rememberFailure('/voices?name=a', 1000)
  expect(hasJustFailed('/voices?name=a', 1000)).toBe(true)
  expect(hasJustFailed('/voices?name=a', 2999)).toBe(true)
  expect(hasJustFailed('/voices?name=a', 3000)).toBe(false)
  expect(hasJustFailed('/voices', 1000)).toBe(false)
})
