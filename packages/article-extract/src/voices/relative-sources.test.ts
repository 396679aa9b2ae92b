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

test.each([
  'Engineers built the wall. “It is old,” one of them, Ilse Marten, said.',
  'Engineers built the wall. “It is old,” said one, Ilse Marten of Harwell.',
  'Engineers built the wall. “It is old,” said another, Ilse Marten.',
])('the name of one of those before is the voice: %s', (text) => {
  expect(said(`It was late.\n\n${text}`)).toEqual(['Ilse Marten (direct): “It is old,”'])
})

test.each([
  [
    'is among those',
    'Ilse Marten, a farmer from Orla, is among those who say that the wall is old.',
    'Ilse Marten (indirect): that the wall is old',
  ],
  [
    'is one of the few',
    'Ilse Marten was one of the farmers who said that the wall was old.',
    'Ilse Marten (indirect): that the wall was old',
  ],
  [
    'is described before "who"',
    'The mayor met Peder Aas and Ilse Marten, an engineer at Harbor Works who warned that the wall was old.',
    'Ilse Marten (indirect): that the wall was old',
  ],
])('"who" is the person who %s', (_, text, expected) => {
  expect(said(`It was late.\n\n${text}`)).toContain(expected)
})

test('"who" after a list of people is NOT the one named first', () => {
  const lines = said('It was late.\n\nThe mayor met Peder Aas and the farmers who said that the wall was old.')
  expect(lines.filter((line) => line.startsWith('Peder Aas'))).toEqual([])
})

test.each([
  [
    'The Harbor Commission, which pays for the wall, issued a warning. Critically, however, it pointed out that it has no money.',
    'Harbor Commission (indirect): that it has no money',
  ],
  [
    'Some farmers came to the hall on Monday. In the evening, they argued that the wall was old.',
    'some farmers (indirect): that the wall was old',
  ],
])('"it" and "they" are the subject of the sentence before: %s', (text, expected) => {
  expect(said(`It was late.\n\n${text}`)).toContain(expected)
})

test('"it" is NOT a person', () => {
  const lines = said('It was late.\n\nIlse Marten went to court. Later, it emerged that the wall was old.')
  expect(lines.filter((line) => line.startsWith('Ilse Marten'))).toEqual([])
})

test.each([
  [
    'a work before "that", when the model finds no source',
    'Hamid already hung signs in some locations that say men are not allowed beyond the lobby.',
    'signs',
  ],
  [
    'the subject of the sentence of "they"',
    'Owners believe they can carry on. Many legal workers are leaving because they fear they will be jailed.',
    'Many legal workers',
  ],
  [
    'the subject before a clause with "after"',
    'Ilse Marten said the wall was safe. Omar Lund left the meeting after he said the wall was old.',
    'Omar Lund',
  ],
])('the voice is %s', (_, text, voice) => {
  expect(said(text).join('\n')).toContain(`${voice} (indirect)`)
})
