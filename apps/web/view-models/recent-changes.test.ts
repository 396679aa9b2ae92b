import { expect, test } from 'vitest'
import { changedStatements, changeWords } from './recent-changes.ts'

const article = {
  id: 'a',
  headline: 'Boats gone',
  language: 'en',
  wordCount: 1,
  statementCount: 0,
  revision: 2,
  storedAt: '2026-11-26T01:00:00Z',
}

test('what changed is put in words, without what did not change', () => {
  const change = { article, headlineBefore: 'Boats', added: 2, removed: 0, reworded: 1, moved: 1, figures: 1 }
  expect(changeWords(change)).toEqual([
    '2 statements added',
    '1 statement reworded',
    '1 statement attributed to another voice',
    '1 figure changed',
    'headline changed',
  ])
  expect(changedStatements(change)).toBe(4)
  expect(changeWords({ article, added: 0, removed: 0, reworded: 0, moved: 0, figures: 0 })).toEqual([])
})
