import { expect, test } from 'vitest'
import { storyNames } from './story-fields.ts'

const lee = { '@type': 'Person', '@id': '#lee', name: 'Jane Lee' }

test('gives the names in strings, persons and references to persons', () => {
  expect(storyNames(['Ann Roe', { name: 'Bo Dahl' }, { '@id': '#lee' }, { name: ['Cy Ek', 'Di Fo'] }], [lee])).toEqual([
    'Ann Roe',
    'Bo Dahl',
    'Jane Lee',
    'Cy Ek',
    'Di Fo',
  ])
})

test('does NOT give unresolved references or values that are not names', () => {
  expect(storyNames([{ '@id': '#nobody' }, { name: 7 }, null, 7], [lee])).toEqual([])
})
