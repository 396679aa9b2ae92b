import { expect, test } from 'vitest'
import { calibrationError } from './calibration-error.ts'

const guesses = (probability: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ probability, isRight: true })),
  ...Array.from({ length: wrong }, () => ({ probability, isRight: false })),
]

test('the error is 0 if a probability of 0.75 is correct three times in four', () => {
  expect(calibrationError(guesses(0.75, 3, 1))).toBe(0)
})

test('weights each range by its number of guesses', () => {
  expect(calibrationError([...guesses(1, 2, 2), ...guesses(0, 0, 12)])).toBeCloseTo(12.5)
})

test('the error is 0 without guesses', () => {
  expect(calibrationError([])).toBe(0)
})
