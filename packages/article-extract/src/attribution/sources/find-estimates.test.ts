import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test.each(['fast', 'accurate'] as const)('an estimate is a statement of its own, with the model "%s"', (model) => {
  expect(said('It was late.\n\nOrganizers said 20,000 took part; police put the number at 8,000.', { model })).toEqual([
    'Organizers (indirect): 20,000 took part',
    'police (indirect): the number at 8,000',
  ])
  expect(
    said('It was late.\n\nThe union said 900 had walked out, while the company puts the figure at about 100.', {
      model,
    }),
  ).toEqual(['the union (indirect): 900 had walked out', 'the company (indirect): the figure at about 100'])
})

test('an act is NOT an estimate', () => {
  expect(said('It was late.\n\nPolice put the number at the top of the page. Police put two men at the gate.')).toEqual(
    [],
  )
})
