import { expect, test } from 'vitest'
import { textDoc } from '../../coreference/fixtures/text-doc.ts'
import { said } from '../../fixtures/said.ts'
import { sharedModel } from '../../models/load-models.ts'
import { findQuotationsAfterColons } from './quotations-after-colons.ts'

test.each([
  ['Ilse Marten was blunt about the budget: "We have no money left."', 'Ilse Marten (direct)'],
  [
    'Ilse Marten, who led the inquiry, paid tribute to the crew: "Their courage has been extraordinary."',
    'Ilse Marten (direct)',
  ],
  ['Ilse Marten\'s message to the council: "Mend the wall before it falls."', 'Ilse Marten (direct)'],
  ['A note pinned to the door read: "Closed until further notice."', 'a note (direct)'],
])('the subject of the sentence says the words quoted after its colon: %s', (text, voice) => {
  for (const model of ['fast', 'accurate'] as const)
    expect(said(`It was late.\n\n${text}`, { model }).join()).toContain(voice)
})

test('the title of a work is NOT said', () => {
  const { nested: nestedFinder } = sharedModel('fast')
  const doc = textDoc('Ilse Marten sang her hit: "Old Walls".')
  expect(findQuotationsAfterColons.run(doc, [], { nestedFinder, minConfidence: 0, headline: '' })).toEqual([])
})
