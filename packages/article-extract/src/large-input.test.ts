import { describe, expect, test } from 'vitest'
import { extractArticle, type ModelMode } from './index.ts'

// These texts take seconds each, so they are not in the inner loop: see vitest.config.ts.

const modes: readonly ModelMode[] = ['fast', 'accurate']
const sentence = 'Ilse Marten said that the wall was weak. '

describe.each(modes)('in the mode %s', (model) => {
  test('each of 10,000 paragraphs gives its statement', () => {
    expect(extractArticle(`${sentence}\n\n`.repeat(10_000), { model }).statements.length).toBe(10_000)
  })

  test('one paragraph of a million characters gives statements to its end', () => {
    const text = sentence.repeat(1e6 / sentence.length)
    const { statements } = extractArticle(text, { model })
    expect(statements.length).toBeGreaterThan(15_000)
    expect(statements.at(-1)?.content[0]?.start).toBeGreaterThan(text.length - 100)
  })
})

describe('odd texts do NOT cause an error', () => {
  test.each([
    ['one sentence without an end', 'Moon said that he said and ', 400_000],
    ['nothing but quotation marks', 'a “', 200_000],
    ['number words without an end', 'one hundred and ', 200_000],
    ['one paragraph', 'The agency said that 300 men had left on Monday. “It is so,” Moon added. ', 400_000],
  ])('%s, some 100,000 characters long', (_, piece, length) => {
    const article = extractArticle(piece.repeat(length / piece.length), { datePublished: '2024-11-12' })
    expect(article.text.length).toBeGreaterThan(length / 2)
  })
})
