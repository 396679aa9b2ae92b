import { edition } from '@onrecord/article-data/edition'
import { expect, test } from 'vitest'
import { compare, comparisonText } from '../output/comparison-text.ts'
import { comparisonEntries, comparisonPage } from './comparison-page.ts'

const [story] = edition
if (!story) throw new Error('The edition is empty.')
const other = { ...story, id: 'other', statements: story.statements.slice(1) }
const entries = comparisonEntries(story, other)

test('a comparison starts with the two stories', () => {
  expect(entries.slice(0, 2).map(({ id, headline }) => [id, headline])).toEqual([
    [story.id, `1 ${story.headline}`],
    ['other', `2 ${story.headline}`],
  ])
})

test('it has the lines of onrecord compare, in the same order', () => {
  const printed = comparisonText(story, other, compare(story, other))
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
    .map((line) => line.trim())
  const shown = entries.slice(2).map(({ headline }) => headline.replace(/^[12] /u, ''))
  expect(shown).toEqual(printed)
})

test('a statement of one story has the number of that story and leads to it', () => {
  const [first] = story.statements
  const only = entries.find(({ statement }) => statement === first?.id)
  expect(only).toMatchObject({ id: story.id, headline: expect.stringMatching(/^1 /u) })
  const places = entries.filter(({ isTitle }) => isTitle)
  expect(places.every(({ statement, offset }) => statement === undefined && offset === undefined)).toBe(true)
})

test('a story that is no longer stored is reported', async () => {
  const archive = { get: async () => undefined, voicesIn: async () => [] }
  expect(await comparisonPage(archive, { a: 'one', b: 'two' })).toEqual({
    items: [],
    notice: expect.stringContaining('no longer'),
  })
})
