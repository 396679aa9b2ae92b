import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test.each([
  [
    'a clause between dashes',
    'Peder Aas, communications director of the guild Bakers for Harwell, or BFH - which was founded by former governor Olaf Brenn and which has endorsed Vega - said the town has several options.',
    'Peder Aas (indirect): the town has several options',
  ],
  [
    'a clause between commas',
    'The Harwell baker, which has closed two shops since the strike, says the bread will be sold in May.',
    'the Harwell baker (indirect): the bread will be sold in May',
  ],
  [
    'a clause after party and state',
    'Speaking later on the same show, Sen. Ilse Marten (D-Mo.), who has endorsed Vega, said the town should be stronger.',
    'Ilse Marten (indirect): the town should be stronger',
  ],
])('the verb after %s has the subject before it', (_, text, expected) => {
  expect(said(text)).toContain(expected)
})

test('the verb of the relative clause itself keeps "who"', () => {
  expect(said('Ilse Marten met Peder Aas, who said that the wall was weak.')).toContain(
    'Peder Aas (indirect): that the wall was weak',
  )
})

test.each([
  ['Emails seen by the Harbor Post show that Peder Aas knew of the leak.', 'Emails'],
  ['A poll carried out by the Harbor Post shows that Peder Aas leads.', 'a poll'],
])('the agent of a participle is NOT the source: %s', (text, voice) => {
  for (const model of ['fast', 'accurate'] as const)
    expect(said(`It was late.\n\n${text}`, { model })).toEqual([expect.stringMatching(new RegExp(`^${voice}`))])
})
