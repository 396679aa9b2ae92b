import { figureTable } from '@onrecord/article-data'
import { marginNotes } from '@onrecord/article-view'
import { expect, test } from 'vitest'
import { articleOf } from '../fixtures/story-draft.ts'
import { notePlaces, openingWords } from './note-places.ts'

const filler = 'the ships waited outside the harbor while the storm passed over the coast and every light had failed. '

/** The places of the notes of a paragraph with these statements, each after a number of lines of other text. */
const placesOf = (...statements: readonly (readonly [lines: number, words: string])[]) => {
  const story = articleOf({
    id: 'a',
    headline: 'A',
    paragraphs: [
      statements.map(([lines, words]) => `${filler.repeat(9).slice(0, lines * 70)}${words}, `).join('') +
        filler.repeat(5),
    ],
    said: statements.map(([, words]) => ({ words, by: 'Ann Lee' })),
  })
  const [block] = story.blocks
  if (!block) throw new Error('The story has no block.')
  return [...notePlaces(story, block, marginNotes(story, block, figureTable(story))).values()]
}

test('a note with room is shown in full, without the first words of its statement', () => {
  expect(placesOf([0, 'The bridge holds'], [5, 'the road does too'])).toEqual([
    { size: 'full', opening: undefined },
    { size: 'full', opening: undefined },
  ])
})

test('notes that are close have the first words of their statements, and those without room are one line', () => {
  expect(placesOf([4, 'The bridge holds'], [0, 'the road does too'])).toEqual([
    { size: 'line', opening: 'The bridge holds' },
    { size: 'full', opening: 'the road does too' },
  ])
})

test('a note that would be too far away is folded, and later notes are NOT', () => {
  const short = ['a fell', 'b fell', 'c fell', 'd fell'].map((words) => [0, words] as const)
  expect(placesOf(...short, [6, 'The bridge holds']).map(({ size }) => size)).toEqual([
    ...['line', 'line', 'line', 'folded'],
    'full',
  ])
})

test.each([
  ['The bridge will open in May after all', 'The bridge will open in May …'],
  ['It rained', 'It rained'],
  ['Donaudampfschifffahrtsgesellschaftskapitänswitwenrente', 'Donaudampfschifffahrtsgesell…'],
])('the first words of “%s” are “%s”', (words, opening) => {
  expect(openingWords(words)).toBe(opening)
})
