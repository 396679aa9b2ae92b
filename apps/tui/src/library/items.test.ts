import type { Hit } from '@onrecord/article-archive'
import { expect, test } from 'vitest'
import { itemOfHit } from './items.ts'

const article = {
  id: 'ferry',
  headline: 'Ferry',
  language: 'en',
  wordCount: 9,
  statementCount: 0,
  revision: 1,
  storedAt: '2025-01-13T00:00:00Z',
}

const found = (text: string, word: string): Hit => {
  const start = text.indexOf(word)
  return { article, snippet: { text, matches: [{ start, end: start + word.length }] }, statements: [] }
}

const shown = ({ detail, matches = [] }: ReturnType<typeof itemOfHit>) =>
  matches.map(({ start, end }) => detail.slice(start, end))

test('a match near the start of a snippet leaves it as it is', () => {
  const item = itemOfHit(found('The ferry sank in the harbor.', 'ferry'))
  expect(item.detail).toBe('The ferry sank in the harbor.')
  expect(shown(item)).toEqual(['ferry'])
})

test('a match far from the start is on the screen, after a few words', () => {
  const item = itemOfHit(
    found('On Monday in the morning, when nobody was there, the ferry sank in the harbor.', 'sank'),
  )
  expect(item.detail).toBe('… there, the ferry sank in the harbor.')
  expect(shown(item)).toEqual(['sank'])
})
