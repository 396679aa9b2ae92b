import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryArticle } from '../fixtures/arbitrary-article.ts'
import { wordsOf } from '../text/words.ts'
import { coverage } from './coverage.ts'
import { voices } from './voices.ts'

test('the spans of all parts, in order, cover the text without gap or overlap', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const spans = Object.values(coverage(article).parts)
        .flatMap((part) => part.spans)
        .sort((a, b) => a.start - b.start)
      expect(spans.map(({ start, end }) => article.text.slice(start, end)).join('')).toBe(article.text)
    }),
  )
})

test('the words of all parts add up to the words of the text', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const { words, parts } = coverage(article)
      expect(words).toBe(wordsOf(article.text).length)
      expect(Object.values(parts).reduce((sum, part) => sum + part.words, 0)).toBe(words)
    }),
  )
})

test('the words of the voices and of the writer add up, and so do the shares', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const { words, parts } = coverage(article)
      const spoken = voices(article).reduce((sum, voice) => sum + voice.words, 0)
      expect(spoken + parts.nobody.words).toBe(words)
      expect(Object.values(parts).reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(words === 0 ? 0 : 1)
    }),
  )
})
