import { expect, test } from 'vitest'
import { said } from '../fixtures/said.ts'

test.each([
  [
    'The union raised alarm over the deal, and said workers would strike.',
    'the union (indirect): workers would strike',
  ],
  [
    'On Monday, Governor Peder Aas visited the harbor and warned that the wall could fail.',
    'Peder Aas (indirect): that the wall could fail',
  ],
])('a second verb has the subject of the first: %s', (text, expected) => {
  expect(said(text)).toContain(expected)
})

test('words in a quotation give the verb after it NO subject', () => {
  expect(said('“The mayor came,” she said, and asked that nobody follow.').join()).not.toMatch(/the mayor \(/u)
})
