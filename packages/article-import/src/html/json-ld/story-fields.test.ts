import { expect, test } from 'vitest'
import { storyNames } from './story-fields.ts'

const lee = { '@type': 'Person', '@id': '#lee', name: 'Jane Lee' }

test('gives names of strings, of persons and of references to persons', () => {
  expect(storyNames(['Ann Roe', { name: 'Bo Dahl' }, { '@id': '#lee' }, { name: ['Cy Ek', 'Di Fo'] }], [lee])).toEqual([
    'Ann Roe',
    'Bo Dahl',
    'Jane Lee',
    'Cy Ek',
    'Di Fo',
  ])
})

test('does NOT give a reference to nobody, nor what is no name', () => {
  expect(storyNames([{ '@id': '#nobody' }, { name: 7 }, null, 7], [lee])).toEqual([])
})
