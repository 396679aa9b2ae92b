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
    ['if nobody spoke', `Ilse Marten runs the yard. The yard is old. ${quotation}`],
  ])('%s', (_, text) => {
    expect(said(text)).not.toContain(byMarten)
  })
})

test.each([
  ['Ilse Marten runs the yard. She nods. "Everything went wrong."', '"Everything went wrong."'],
  ['Asked if she was worried, Ilse Marten shook her head. "Not a bit."', '"Not a bit."'],
  ['The mayor, Ilse Marten, grimaced at the thought. "It would be the end of us."', '"It would be the end of us."'],
])("a quotation after a sentence about a person is that person's: %s", (text, quoted) => {
  for (const model of ['fast', 'accurate'] as const)
    expect(said(`It was late.\n\n${text}`, { model })).toContain(`Ilse Marten (direct): ${quoted}`)
})

test.each([
  ['a song', 'Ilse Marten sang on Friday. She sings "Old Walls" twice.'],
  ['a quotation after a sentence about things', 'The pier fell in May. "It went with a bang and a groan."'],
])('%s is NOT a statement of the person before it', (_, text) => {
  expect(said(`It was late.\n\n${text}`, { model: 'accurate' })).toEqual([])
})
