import { expect, test } from 'vitest'
import { story } from './fixtures/draft-story.ts'
import { placesInWords, voicePlaces } from './voice-places.ts'

const text = 'It rained. It snowed.'

test('a voice has its parts of the text, as fractions, and its paragraphs', () => {
  const article = story({ text, said: [{ words: 'It rained', by: 'Ann' }] })
  expect(voicePlaces(article)).toMatchObject([
    { voice: { name: 'Ann' }, parts: [{ from: 0, share: 9 / 21 }], paragraphs: [1] },
  ])
})

test.each([
  [[4], 'paragraph 4'],
  [[1, 2], 'paragraphs 1 and 2'],
  [[1, 3, 4, 5, 9], 'paragraphs 1, 3 to 5 and 9'],
])('%j is “%s”', (paragraphs, words) => {
  const [place] = voicePlaces(story({ text, said: [{ words: 'It rained', by: 'Ann' }] }))
  expect(place && placesInWords({ ...place, paragraphs })).toBe(words)
})

test('a story without statements has no places', () => {
  expect(voicePlaces(story({ text }))).toEqual([])
})
