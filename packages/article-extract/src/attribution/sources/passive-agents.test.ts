import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test('the agent of a passive verb says the words', () => {
  const text = 'It was late.\n\nIlse Vega was accused of fraud by two former aides on Monday.'
  expect(said(text, { minConfidence: 0.1 }).every((line) => line.startsWith('two former aides'))).toBe(true)
})
