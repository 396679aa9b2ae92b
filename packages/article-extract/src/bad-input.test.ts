import { spokenText } from '@onrecord/article-data'
import { validate } from '@onrecord/article-data/validate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryText, arbitraryUnits } from './fixtures/arbitrary-text.ts'
import { extract, extractArticle, type ModelMode, toStandoff } from './index.ts'

const modes: readonly ModelMode[] = ['fast', 'accurate']
const sentence = 'Ilse Marten said that the wall was weak. '

describe.each(modes)('in the mode %s', (model) => {
  const saidIn = (text: string): readonly string[] => {
    const article = extractArticle(text, { model })
    expect(validate(article)).toEqual([])
    return article.statements.map(({ content }) => spokenText(article.text, content))
  }

  test.each([
    ['nothing that is a sentence', 'wall weak harbour 12 — —'],
    ['a single mark that opens', '“ wall'],
    ['numbers alone', '1 2 3 4'],
  ])('%s gives no statement', (_, text) => {
    expect(saidIn(text)).toEqual([])
  })

  test.each([
    ['a quotation that is never closed', '“Nobody came, said Ilse Marten. “Not one.'],
    ['a mark that only closes', 'Nobody came,” said Ilse Marten.'],
    ['straight marks in odd number', '"Nobody came," said Ilse Marten. "Not'],
  ])('%s still gives the speaker', (_, text) => {
    expect(saidIn(text).join(' ')).toMatch(/Nobody came|Not one/u)
  })

  test('a text in capitals gives the same statement', () => {
    expect(saidIn(sentence.toUpperCase())).toEqual(['THAT THE WALL WAS WEAK'])
  })

  test('emoji and other astral characters do not shift offsets', () => {
    expect(saidIn(`🙂🙂 𝒜 👩‍👩‍👧 ${sentence}`)).toEqual([expect.stringMatching(/the wall was weak$/u)])
  })

  test('any string gives spans in order and within the text as received', () => {
    const anyText = fc.oneof(arbitraryText, arbitraryUnits, fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text))
        for (const { source, cue, content } of toStandoff(extract(text, { model, minConfidence: 0 })).statements) {
          for (const [start, end] of [...source, ...cue, ...content]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) },
    )
  })
})
