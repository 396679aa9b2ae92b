import { expect, test } from 'vitest'
import { rememberFailure, takeFailure } from './fresh-failures.ts'

test('a failure is told once for each time that it happened', () => {
  rememberFailure('/voices?name=a', 1000)
  rememberFailure('/voices?name=a', 1001)
  expect([1, 2, 3].map(() => takeFailure('/voices?name=a', 1002))).toEqual([true, true, false])
})

test('a failure of another address, or of two seconds ago, is NOT told', () => {
  rememberFailure('/voices', 1000)
  expect(takeFailure('/figures', 1000)).toBe(false)
  expect(takeFailure('/voices', 3000)).toBe(false)
  expect(takeFailure('/voices', 1000)).toBe(false)
})
