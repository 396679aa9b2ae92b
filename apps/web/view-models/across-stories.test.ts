import type { ArticleSummary, StoredStatement } from '@onrecord/article-archive'
import { expect, test } from 'vitest'
import { articleOf } from '../fixtures/story-draft.ts'
import { addressOf, figureAddress, firstValue, searchAddress, statementAddress, voiceAddress } from './addresses.ts'
import { byDay } from './by-day.ts'

const summary = (id: string, more: Partial<ArticleSummary> = {}): ArticleSummary => ({
  id,
  headline: id,
  language: 'en',
  wordCount: 3,
  statementCount: 1,
  revision: 1,
  storedAt: '2026-11-26T01:00:00.000Z',
  ...more,
})

const stored = (article: ArticleSummary): StoredStatement => {
  const [statement] = articleOf({
    id: article.id,
    headline: 'Rain',
    paragraphs: ['It rained.'],
    said: [{ words: 'It rained' }],
  }).statements
  if (!statement) throw new Error('The draft has no statement.')
  return { article, statement, words: 'It rained', excerpt: { text: 'It rained.', matches: [] }, voices: [] }
}

test('statements are grouped by day and then by story, in the given order', () => {
  const [a, b, c] = ['2025-01-14', '2025-01-14T09:00:00Z', '2025-01-13'].map((datePublished, index) =>
    summary(`story-${index}`, { datePublished }),
  )
  if (!a || !b || !c) throw new Error('There are three stories.')
  const days = byDay([stored(a), stored(b), stored(a), stored(c)])
  expect(
    days.map(({ label, stories }) => [
      label,
      stories.map(({ article, statements }) => [article.id, statements.length]),
    ]),
  ).toEqual([
    [
      '14 January 2025',
      [
        ['story-0', 2],
        ['story-1', 1],
      ],
    ],
    ['13 January 2025', [['story-2', 1]]],
  ])
  expect(byDay([])).toEqual([])
})

test('the first of several parameter values counts, and a blank value is ignored', () => {
  expect([firstValue(['a', 'b']), firstValue('a'), firstValue(' '), firstValue([]), firstValue(undefined)]).toEqual([
    'a',
    'a',
    undefined,
    undefined,
    undefined,
  ])
})

test('parameters are escaped in an address', () => {
  expect(searchAddress('voice:"A & B" #x')).toBe('/search?q=voice%3A%22A+%26+B%22+%23x')
  expect(addressOf('/compare', { a: 'one', b: undefined })).toBe('/compare?a=one')
  expect(addressOf('/voices', {})).toBe('/voices')
  expect(voiceAddress('a/../b')).toBe('/voices/a%2F..%2Fb')
})

test('a figure’s address is its statement, or the table of figures if it is not in a statement', () => {
  const article = { id: 'a', statementCount: 150 }
  expect(figureAddress({ article, figure: { statementId: 's-1' } })).toBe(statementAddress(article, 's-1'))
  expect(figureAddress({ article, figure: {} })).toBe('/articles/a#figures')
})

test('the address of a statement names its page in a story of several pages, and NOT in a shorter one', () => {
  expect(statementAddress({ id: 'a', statementCount: 150 }, 's-1')).toBe('/articles/a#s-1')
  expect(statementAddress({ id: 'a', statementCount: 151 }, 's-1')).toBe('/articles/a?statement=s-1#s-1')
})
