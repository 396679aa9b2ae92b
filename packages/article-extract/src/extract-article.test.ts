import { validate } from '@onrecord/article-data/validate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryText, arbitraryUnits } from './fixtures/arbitrary-text.ts'
import { ExtractError, extract, extractArticle } from './index.ts'

const published = { datePublished: '2024-11-12' }
const anyText = fc.oneof(
  arbitraryText,
  arbitraryText,
  arbitraryUnits,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
)
const withWord = anyText.filter((text) => /[\p{L}\p{N}]/u.test(text))

describe('any text', () => {
  test('with a word gives a valid article, and the same one each time', () => {
    fc.assert(
      fc.property(withWord, (text) => {
        const article = extractArticle(text, published)
        expect(validate(article)).toEqual([])
        expect(extractArticle(text, published)).toEqual(article)
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 600) },
    )
  })

  test('maps every block back to words of the text as received', () => {
    fc.assert(
      fc.property(withWord, (text) => {
        const { article, sourceSpan } = extract(text)
        for (const { span } of [...article.blocks, ...article.sentences]) {
          const { start, end } = sourceSpan(span)
          const received = text.slice(start, end).toWellFormed().normalize('NFC')
          const letters = (words: string): string => (words.normalize('NFC').match(/[a-z0-9]/gi) ?? []).join('')
          expect(letters(received)).toBe(letters(article.text.slice(span.start, span.end)))
        }
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) },
    )
  })

  test.each(['', '   \n\t', '…—“”', '\u202e\u0000'])('without words throws ExtractError: %j', (text) => {
    expect(() => extractArticle(text)).toThrow(ExtractError)
  })
})

describe('odd texts do NOT cause an error', () => {
  test.each([
    ['another language', 'Der Minister sagte am Montag, er werde zurücktreten. „Es ist genug“, sagte er.'],
    ['a script without spaces', '国家情报院周一表示，两名士兵没有表示要寻求庇护。'],
    ['right to left', 'قال الوزير يوم الاثنين إنه سيستقيل من منصبه.'],
    ['all capitals', 'THE MINISTRY SAID ON MONDAY THAT TWO SOLDIERS HAD BEEN CAPTURED.'],
    ['terminal escapes', 'The ministry \u001b[31msaid\u001b[0m that it was over.'],
    ['one word', 'Over'],
    ['a word that objects have', 'constructor __proto__ toString said hasOwnProperty.'],
    ['a preposition as the first word', 'in nine officials Moon said'],
    ['a preposition as the first word of an office', 'in Augustciting two officials Moon said'],
  ])('%s', (_, text) => {
    expect(validate(extractArticle(text, published))).toEqual([])
  })
})

test('values from options are in the article; other values are absent, not guessed', () => {
  const known = extractArticle('The ministry said that it was over.', {
    id: 'over',
    headline: 'It is over',
    datePublished: '2024-11-12',
    dateModified: '2024-11-13',
    canonicalUrl: 'https://example.org/over',
    language: 'en-GB',
    publisher: 'Tolvik Post',
    section: 'Home',
    bylines: [{ name: 'Jane Doe' }],
    summary: 'Nothing more is to come.',
    keywords: ['ministry'],
    commentCount: 0,
  })
  expect(known).toMatchObject({
    summary: 'Nothing more is to come.',
    keywords: ['ministry'],
    commentCount: 0,
    id: 'over',
    headline: 'It is over',
    language: 'en-GB',
    publisher: 'Tolvik Post',
    section: 'Home',
  })
  expect(known.bylines).toEqual([{ name: 'Jane Doe' }])
  const bare = extractArticle('The ministry said that it was over.')
  expect(bare).not.toHaveProperty('datePublished')
  expect(bare).not.toHaveProperty('publisher')
  expect(bare).not.toHaveProperty('commentCount')
  expect(bare).not.toHaveProperty('summary')
  expect(bare.keywords).toEqual([])
})

test('statements below minConfidence are dropped', () => {
  const text = 'The ministry said that it was over. Voters believe that it may pass.'
  const counts = [0, 0.95, 1].map((minConfidence) => extractArticle(text, { minConfidence }).statements.length)
  expect(counts[0]).toBeGreaterThan(counts[1] ?? 0)
  expect(counts[2]).toBe(0)
})

test('the article names the version that made it, and the hash of its text', () => {
  const { provenance } = extractArticle('abc')
  expect(provenance.sourceHash).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(provenance.extractor?.name).toBe('@onrecord/article-extract')
})
