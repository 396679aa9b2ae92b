import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test.each(['fast', 'accurate'] as const)('finds a verb and its source between commas, with the model "%s"', (model) => {
  expect(said('It was late.\n\nIt was, says Ilse Marten, "the longest night of my life".', { model })).toEqual([
    'Ilse Marten (mixed): It was | "the longest night of my life"',
  ])
})

test.each(['fast', 'accurate'] as const)(
  'the content goes on after a source with a relative clause, with the model "%s"',
  (model) => {
    const text =
      "By noon, wrote Ilse Marten of the Coastal Gazette, who was at the pier, the captain's crew had begun to pack up."
    expect(said(`It was late.\n\n${text}`, { model })).toEqual([
      "Ilse Marten (indirect): By noon | the captain's crew had begun to pack up",
    ])
  },
)
