import { expect, test } from 'vitest'
import { said } from '../fixtures/said.ts'

test.each([
  ['The mayor met relatives of the miners, many of whom said that the wall was old.', 'relatives of the miners'],
  ['The mayor met 40 farmers, most of whom said that the wall was old.', '40 farmers'],
  [
    'The mayor heard from Ilse Marten and Peder Aas, both of whom said that the wall was old.',
    'Ilse Marten & Peder Aas',
  ],
])('a quantity of a relative pronoun is the words before it: %s', (text, voice) => {
  expect(said(`It was late.\n\n${text}`)).toContain(`${voice} (indirect): that the wall was old`)
})

test('a name after "one of them" is the voice', () => {
  expect(said('It was late.\n\nEngineers built the wall. “It is old,” one of them, Ilse Marten, said.')).toEqual([
    'Ilse Marten (direct): “It is old,”',
  ])
})
