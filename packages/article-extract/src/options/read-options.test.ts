import { validate } from '@onrecord/article-data/validate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryText } from '../fixtures/arbitrary-text.ts'
import { ExtractError, type ExtractOptions, extractArticle } from '../index.ts'

const text = 'Wall fails\n\nThe wall fell on Monday, Ada Mull said.'
const fast = { model: 'fast' } as const

const failureOf = (options: unknown): ExtractError | undefined => {
  try {
    extractArticle(text, { ...fast, ...(options as ExtractOptions) })
    return undefined
  } catch (error) {
    if (error instanceof ExtractError) return error
    throw error
  }
}

describe('an option that cannot be used', () => {
  test.each([
    ['a date-time without an offset', { datePublished: '2025-01-13T09:30' }, '/datePublished'],
    ['a date in words', { datePublished: '13 January 2025' }, '/datePublished'],
    ['a day that no month has', { dateModified: '2025-02-30' }, '/dateModified'],
    ['an empty date', { datePublished: '' }, '/datePublished'],
    ['a Date without a time', { datePublished: new Date('no') }, '/datePublished'],
    ['an id with spaces', { id: 'Wall fails' }, '/id'],
    ['a language in words', { language: 'American English' }, '/language'],
    ['an empty language', { language: '' }, '/language'],
    ['an address that is not of the web', { canonicalUrl: 'wall.html' }, '/canonicalUrl'],
    ['a count below zero', { commentCount: -1 }, '/commentCount'],
    ['a count in words', { commentCount: '12' }, '/commentCount'],
    ['a byline that is a string', { bylines: ['Ada Mull'] }, '/bylines/0'],
    ['bylines that are not an array', { bylines: { name: 'Ada Mull' } }, '/bylines'],
    ['a byline with another field', { bylines: [{ name: 'Ada Mull', email: 'x' }] }, '/bylines/0/email'],
    ['null', { headline: null }, '/headline'],
    ['a keyword that is a number', { keywords: ['sea', 4] }, '/keywords/1'],
    ['an importer without a version', { importer: { name: 'mine' } }, '/importer/version'],
    [
      'a span that ends before it starts',
      { marks: { links: [{ span: { start: 4, end: 2 }, url: 'x' }] } },
      '/marks/links/0/span',
    ],
    [
      'blocks in another order',
      { marks: { blocks: [9, 0].map((start) => ({ role: 'paragraph', span: { start, end: start + 2 } })) } },
      '/marks/blocks/1/span',
    ],
    ['an extension that is not JSON', { extensions: { 'org.example.x': 4n } }, '/extensions'],
    ['a confidence above 1', { minConfidence: 40 }, '/minConfidence'],
    ['another model', { model: 'best' }, '/model'],
    ['a name finder without its function', { nameFinder: {} }, '/nameFinder'],
    ['an option with a typing error', { datePublish: '2025-01-13' }, '/datePublish'],
  ])('%s: the error names the place', (_, options, path) => {
    const error = failureOf(options)
    expect(error?.code).toBe('options-invalid')
    expect(error?.notes.map((note) => note.path)).toEqual([path])
    expect(error?.message).toContain(path)
  })

  test('is reported together with the others', () => {
    expect(failureOf({ id: 'A', language: 4, keywords: 'sea' })?.notes).toHaveLength(3)
  })

  test('says for a date-time without an offset what to pass instead', () => {
    expect(failureOf({ datePublished: '2025-01-13T09:30' })?.message).toBe(
      'The option /datePublished cannot be used. Expected a Date, a day such as "2025-01-13", or a date-time with an offset such as "2025-01-13T09:30Z", got "2025-01-13T09:30".',
    )
  })

  test('that is undefined counts as absent', () => {
    const names = ['id', 'headline', 'datePublished', 'bylines', 'marks', 'notes', 'minConfidence', 'importer']
    expect(failureOf(Object.fromEntries(names.map((name) => [name, undefined])))).toBeUndefined()
  })

  test.each([null, 4, 'fast', []])('options that are not an object: %j', (options) => {
    expect(() => extractArticle(text, options as unknown as ExtractOptions)).toThrow(ExtractError)
  })
})

test('a Date is the moment of publication', () => {
  const { datePublished, dates } = extractArticle(text, { ...fast, datePublished: new Date('2025-01-15T08:00:00Z') })
  expect(datePublished).toBe('2025-01-15T08:00:00.000Z')
  expect(dates.map(({ edtf }) => edtf)).toEqual(['2025-01-13'])
})

const anything = fc.anything({ maxDepth: 2, withBigInt: true, withDate: true, withNullPrototype: true })
const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('', ' ', '\u202e', 'a\u0000b'))
const span = fc.record({ start: fc.integer({ min: -1, max: 80 }), end: fc.integer({ min: 0, max: 90 }) })
const url = fc.oneof(fc.webUrl(), fc.constantFrom('http://', 'https://a b.example', 'https://a.example/\u202e', 'x:y'))
const plausible = {
  id: fc.constantFrom('wall', 'wall-2', 'Wall', ''),
  headline: words,
  datePublished: fc.oneof(fc.date(), fc.constantFrom('2025-01-13', '2025-01-13T09:30+02:00', '2025-01-13T09:30', 'x')),
  dateModified: fc.oneof(fc.date(), fc.constantFrom('2024-01-13', '2026-01-13T09:30Z', '+012345-01-01')),
  canonicalUrl: url,
  language: fc.constantFrom('en', 'pt-BR', 'e', 'english words', 'en_US'),
  publisher: words,
  section: words,
  bylines: fc.array(
    fc.record(
      {
        name: words,
        role: words,
        url,
        entityId: words,
        identifiers: fc.array(fc.record({ scheme: words, value: words })),
      },
      { requiredKeys: ['name'] },
    ),
    { maxLength: 3 },
  ),
  summary: words,
  keywords: fc.array(words, { maxLength: 3 }),
  commentCount: fc.oneof(fc.nat(), fc.double()),
  isPartial: fc.boolean(),
  rights: fc.record({ holder: words, license: url, usageTerms: words }, { requiredKeys: [] }),
  marks: fc.record(
    {
      blocks: fc.array(fc.record({ span, role: fc.constantFrom('paragraph', 'heading'), level: fc.double() })),
      links: fc.array(fc.record({ span, url, relation: words })),
      emphasis: fc.array(fc.record({ span, kind: fc.constantFrom('emphasis', 'strong') })),
      media: fc.array(fc.record({ kind: fc.constantFrom('image', 'embed'), url, alt: words, blockId: words })),
    },
    { requiredKeys: [] },
  ),
  extensions: fc.dictionary(fc.constantFrom('org.example.desk', 'https://x.example/', '__proto__', 'x'), anything),
  notes: fc.array(fc.record({ rule: words, message: words, span, path: words }), { maxLength: 2 }),
  importer: fc.record({ name: words, version: words }),
  minConfidence: fc.double({ min: 0, max: 1.1 }),
}
const wrong = fc.dictionary(fc.constantFrom(...Object.keys(plausible), 'other'), anything, { maxKeys: 2 })
/** Options that all can be used, with words, addresses and marks that an article cannot hold as they are. */
const goodSpan = fc
  .tuple(fc.nat({ max: 80 }), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => ({ start, end: start + length }))
const good = {
  ...plausible,
  id: fc.constantFrom('wall', 'wall-2'),
  datePublished: fc.constantFrom('2025-01-13', '2025-01-13T09:30+02:00', new Date('2025-01-13T09:30Z')),
  dateModified: fc.constantFrom('2024-01-13', '2026-01-13T09:30Z', new Date('2025-02-13T09:30Z')),
  canonicalUrl: fc.webUrl(),
  language: fc.constantFrom('en', 'pt-BR'),
  bylines: fc.array(fc.record({ name: words, role: words, url }), { maxLength: 3 }),
  commentCount: fc.nat(),
  marks: fc.record({
    links: fc.array(fc.record({ span: goodSpan, url, relation: words })),
    emphasis: fc.array(fc.record({ span: goodSpan, kind: fc.constantFrom('emphasis', 'strong') })),
    media: fc.array(fc.record({ kind: fc.constantFrom('image', 'embed'), url, alt: words, blockId: words })),
  }),
  extensions: fc.dictionary(fc.constantFrom('org.example.desk', 'https://x.example/', 'x'), fc.jsonValue()),
  notes: fc.array(fc.record({ rule: fc.constantFrom('a', 'b\u202e'), message: words }), { maxLength: 2 }),
  importer: fc.record({ name: fc.constantFrom('mine', '\u0000'), version: fc.constant('1.0.0') }),
  minConfidence: fc.double({ min: 0, max: 1, noNaN: true }),
}
const anyOptions = fc.oneof(
  fc.record(good, { requiredKeys: [] }),
  fc.tuple(fc.record(plausible, { requiredKeys: [] }), wrong).map(([some, bad]) => ({ ...some, ...bad })),
)

test('any text and any options give a valid article or an ExtractError with notes', () => {
  let valid = 0
  fc.assert(
    fc.property(arbitraryText, anyOptions, (some, options) => {
      try {
        const article = extractArticle(`The wall fell. ${some}`, {
          ...(options as unknown as ExtractOptions),
          model: 'fast',
        })
        expect(validate(JSON.parse(JSON.stringify(article)))).toEqual([])
        valid++
      } catch (error) {
        if (!(error instanceof ExtractError)) throw error
        expect(error.notes.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 600) },
  )
  // Otherwise the property would hold for a function that rejects everything.
  expect(valid).toBeGreaterThan(10)
})
