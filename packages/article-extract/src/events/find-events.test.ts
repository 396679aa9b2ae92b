import { expect, test } from 'vitest'
import { extractArticle } from '../extract-article.ts'

const eventsOf = (text: string) =>
  extractArticle(text, { datePublished: '2025-01-13', headline: 'h' }).events.map(
    ({ date, status }) => `${date} ${status}`,
  )

test.each([
  ['what happened', 'The wall fell on Saturday and boats sank.', ['2025-01-11 reported']],
  ['what is to come', 'The wall will be mended in March 2026.', ['2026-03 planned']],
  ['what someone says', 'Peder Aas said that the wall was mended in August.', ['2024-08 alleged']],
  ['what someone denies', 'Peder Aas denied that the wall was mended in August.', ['2024-08 denied']],
])('%s', (_, text, expected) => {
  expect(eventsOf(text)).toEqual(expected)
})

test('the time when someone spoke is NOT an event', () => {
  expect(eventsOf('Peder Aas said Monday that the wall was weak.')).toEqual([])
})
