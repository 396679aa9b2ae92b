import { expect, test } from 'vitest'
import { markedVoices } from './marked-voices.ts'

const articles = markedVoices()
const statements = articles.flatMap((article) => article.statements)

test('at least 150 statements of 12 articles and more are marked, some held apart', () => {
  expect(new Set(articles.map(({ id }) => id)).size).toBeGreaterThanOrEqual(12)
  expect(articles.some(({ isApart }) => isApart)).toBe(true)
  expect(statements.length).toBeGreaterThanOrEqual(150)
})

test('each is a run of offsets in order, and nothing of the text', () => {
  for (const { source, content, voice, anonymity, chain = [] } of statements) {
    for (const [start, end] of [...source, ...content, voice, ...chain]) expect(end).toBeGreaterThan(start)
    expect(source.length).toBeGreaterThan(0)
    expect(['named', 'described', 'anonymous']).toContain(anonymity)
  }
})
