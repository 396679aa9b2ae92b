import { describe, expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

const quotation = '“The harbor lost half of its ships. It was a bad year.”'
const byMarten = `Ilse Marten (direct): ${quotation}`

test.each([
  ['indirect', `Ilse Marten said that sales were down. ${quotation}`],
  ['by "she"', `Ilse Marten runs the yard. She said that sales were down. ${quotation} The yard is old.`],
  ['followed by more', `Ilse Marten said that sales were down. ${quotation} “We hope that the next one is better.”`],
])('a quotation without a source is by the speaker of the statement before it: %s', (_, text) => {
  expect(said(text)).toContain(byMarten)
})

describe('a quotation is NOT by the speaker of the statement before it', () => {
  test.each([
    ['if it has its own source', `Ilse Marten said that sales were down. ${quotation} Peder Aas said.`],
    ['in another sentence than the next', `Ilse Marten said that sales were down. It rained. ${quotation}`],
    [
      'if it is part of a sentence',
      'Ilse Marten said that sales were down. “The harbor and all of its ships” is a book.',
    ],
    ['if nobody spoke', `Ilse Marten runs the yard. ${quotation}`],
  ])('%s', (_, text) => {
    expect(said(text)).not.toContain(byMarten)
  })
})
