import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryArticle } from '../fixtures/arbitrary-article.ts'
import { base } from './fixtures/base-article.ts'
import { ruleFixtures } from './fixtures/rule-fixtures.ts'
import { ArticleParseError, parseArticle, safeParseArticle } from './parse-article.ts'

test('an article written as JSON and read again is the same', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual(article)
    }),
  )
})

test('the error names the article, the rule, the place, what was expected and what was found', () => {
  expect(() => parseArticle(ruleFixtures['voice-named']?.fail)).toThrow(
    new ArticleParseError(base, [
      {
        rule: 'voice-named',
        path: '/statements/0/voiceIds',
        message: 'Expected a voice for a named statement, got none.',
      },
    ]),
  )
  expect(() => parseArticle(ruleFixtures['voice-named']?.fail)).toThrow(
    'Article "boats" breaks rule "voice-named" at /statements/0/voiceIds: Expected a voice for a named statement, got none.',
  )
})

test('a newer version and a value that is not an article give different errors', () => {
  expect(() => parseArticle({ ...base, standard: { name: 'onrecord', version: '9.0' } })).toThrow('model version "9.0"')
  expect(() => parseArticle({ headline: 'x' })).toThrow('not an On Record article')
})

test.each([
  ['nothing', undefined],
  ['an empty object', {}],
  ['a newer version', { ...base, standard: { name: 'onrecord', version: '9.0' } }],
  ['a text', 'article'],
])('%s is refused with a note, by one class of errors', (_, value) => {
  const parsed = safeParseArticle(value)
  expect(parsed).toMatchObject({ ok: false, notes: [{ rule: 'standard', path: '/standard' }] })
  expect(() => parseArticle(value)).toThrow(ArticleParseError)
  expect(() => parseArticle(value)).toThrow(expect.objectContaining({ code: 'article-invalid' }))
})

test('any value at all is an article or has notes', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const parsed = safeParseArticle(value)
      expect(parsed.ok || parsed.notes.length > 0).toBe(true)
    }),
  )
})
