import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryArticle } from '../fixtures/arbitrary-article.ts'
import { voices } from './voices.ts'

test('every statement belongs to exactly one voice, and every voice has a unique mark', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const found = voices(article)
      const ids = found.flatMap(({ statementIds }) => statementIds)
      expect(ids.toSorted()).toEqual(article.statements.map(({ id }) => id).toSorted())
      expect(new Set(found.map(({ mark }) => mark)).size).toBe(found.length)
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
    }),
  )
})

test('the voice with most words comes first', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const words = voices(article).map((voice) => voice.words)
      expect(words).toEqual(words.toSorted((a, b) => b - a))
    }),
  )
})
