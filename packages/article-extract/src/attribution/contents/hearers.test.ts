import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test.each([
  ['Witnesses told local media the bus had stopped.', 'Witnesses (indirect): the bus had stopped'],
  ['Ilse Marten told The Harbor Post the wall was old.', 'Ilse Marten (indirect): the wall was old'],
  ['The inspector told it nobody had asked her.', 'the inspector (indirect): nobody had asked her'],
  [
    'Ilse Marten told a town meeting residents should boil water.',
    'Ilse Marten (indirect): residents should boil water',
  ],
])('the hearer is not part of the content: %s', (text, expected) => {
  for (const model of ['fast', 'accurate'] as const)
    expect(said(`It was late.\n\n${text}`, { model })).toEqual([expected])
})

test('a subject after a verb of warning is NOT its hearer', () => {
  expect(said('It was late.\n\nIlse Marten warned the river was rising.')).toEqual([
    'Ilse Marten (indirect): the river was rising',
  ])
})
