import { expect, test } from 'vitest'
import { calibrationError } from './calibration-error.ts'

const guesses = (probability: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ probability, isRight: true })),
  ...Array.from({ length: wrong }, () => ({ probability, isRight: false })),
]

test('what is said to be so three times in four, and is, has no error', () => {
  expect(calibrationError(guesses(0.75, 3, 1))).toBe(0)
})

test('ranges count by how many guesses are in them', () => {
  expect(calibrationError([...guesses(1, 2, 2), ...guesses(0, 0, 12)])).toBeCloseTo(12.5)
})

test('no guesses have no error', () => {
  expect(calibrationError([])).toBe(0)
})
