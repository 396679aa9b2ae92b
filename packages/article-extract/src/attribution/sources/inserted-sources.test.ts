import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test.each(['fast', 'accurate'] as const)('finds a verb and its source between commas, with the model "%s"', (model) => {
  expect(said('It was late.\n\nIt was, says Ilse Marten, "the longest night of my life".', { model })).toEqual([
    'Ilse Marten (mixed): It was | "the longest night of my life"',
  ])
})
