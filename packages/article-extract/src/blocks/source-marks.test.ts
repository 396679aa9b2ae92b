import type { Block, Span } from '@onrecord/article-data'
import { validate } from '@onrecord/article-data/validate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractArticle } from '../extract-article.ts'
import { arbitraryText, arbitraryUnits } from '../fixtures/arbitrary-text.ts'

const fast = { model: 'fast' } as const
const wall = 'https://tolvik.example/wall'

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

const blocksOf = (text: string, ...roles: readonly Pick<Block, 'role' | 'level'>[]): readonly Block[] => {
  let start = 0
  return text.split('\n\n').map((part, index) => {
    const span = { start, end: start + part.length }
    start = span.end + 2
    return { id: `s${index}`, ...(roles[index] ?? { role: 'paragraph' }), span }
  })
}

describe('the markup of a page', () => {
  const text = [
    'Wall fails',
    'By Ada Mull',
    'The wall fell\r on Monday, a cafe\u0301 owner said in a report.',
    'Share this article',
    'What comes next',
    'It is to be rebuilt.',
    'Nobody was hurt, the “harbor office” said.',
  ].join('\n\n')
  const article = extractArticle(text, {
    ...fast,
    marks: {
      blocks: blocksOf(
        text,
        { role: 'paragraph' },
        { role: 'paragraph' },
        { role: 'paragraph' },
        { role: 'paragraph' },
        { role: 'heading', level: 3 },
        { role: 'listItem', level: 2 },
        { role: 'blockquote', level: 1 },
      ),
      links: [
        { span: spanOf(text, 'Share this'), url: 'https://share.example/' },
        { span: spanOf(text, 'cafe\u0301 owner said in a report'), url: wall, relation: 'nofollow' },
        { span: spanOf(text, 'harbor office'), url: 'javascript:alert(1)' },
      ],
      emphasis: [{ span: spanOf(text, 'rebuilt'), kind: 'strong' }],
      media: [
        { kind: 'image', url: `${wall}.jpg`, caption: 'The\u0007 wall', blockId: 's3' },
        { kind: 'video', url: `${wall}.mp4`, blockId: 's0' },
        { kind: 'audio', url: 'data:audio/wav,', blockId: 's5' },
      ],
    },
  })
  const wordsAt = ({ start, end }: Span): string => article.text.slice(start, end)

  test('covers the same words in the article, even if they have moved', () => {
    expect(article.links?.map(({ span, ...link }) => ({ words: wordsAt(span), ...link }))).toEqual([
      { words: 'café owner said in a report', url: wall, relation: 'nofollow' },
    ])
    expect(article.emphasis?.map(({ span, kind }) => [wordsAt(span), kind])).toEqual([['rebuilt', 'strong']])
    expect(validate(article)).toEqual([])
  })

  test('gives blocks their role and level', () => {
    expect(article.blocks.map(({ role, level, span }) => [role, level, wordsAt(span).slice(0, 8)])).toEqual([
      ['paragraph', undefined, 'The wall'],
      ['heading', 3, 'What com'],
      ['listItem', 2, 'It is to'],
      ['blockquote', 1, 'Nobody w'],
    ])
  })

  test('puts media after the last block before it, and drops what is not a web address', () => {
    expect(article.media).toEqual([
      { kind: 'image', url: `${wall}.jpg`, caption: 'The wall', blockId: 'b1' },
      { kind: 'video', url: `${wall}.mp4` },
    ])
  })
})

test('metadata given with the text is in the article', () => {
  const article = extractArticle('Wall fails\n\nThe wall fell.', {
    ...fast,
    isPartial: true,
    rights: { holder: 'Tolvik News', license: 'https://licenses.example/by', usageTerms: 'Not for resale' },
    bylines: [
      { name: 'Ada Mull', url: 'https://tolvik.example/mull', identifiers: [{ scheme: 'orcid', value: '0000-1' }] },
    ],
    extensions: { 'org.example.desk': { slot: 4, note: 'late\u0000' }, 'no name of anybody': 1 },
    notes: [{ rule: 'table-left-out', message: 'A table was left out.', span: { start: 900, end: 901 } }],
    importer: { name: 'importer', version: '1.0.0' },
  })
  expect(article).toMatchObject({
    isPartial: true,
    rights: { holder: 'Tolvik News', license: 'https://licenses.example/by', usageTerms: 'Not for resale' },
    bylines: [
      { name: 'Ada Mull', url: 'https://tolvik.example/mull', identifiers: [{ scheme: 'orcid', value: '0000-1' }] },
    ],
    extensions: { 'org.example.desk': { slot: 4, note: 'late\ufffd' } },
    provenance: { importer: { name: 'importer', version: '1.0.0' } },
  })
  expect(article.extensions).not.toHaveProperty('no name of anybody')
  expect(article.notes[0]).toEqual({ rule: 'table-left-out', message: 'A table was left out.' })
  expect(validate(article)).toEqual([])
})

test('a story without markup does NOT have the fields', () => {
  const article = extractArticle('Wall fails\n\nThe wall fell.', { ...fast, marks: {} })
  for (const field of ['links', 'emphasis', 'media', 'rights', 'isPartial', 'extensions']) {
    expect(article).not.toHaveProperty(field)
  }
})

const anyText = fc
  .oneof(arbitraryText, arbitraryUnits, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  .filter((text) => /[\p{L}\p{N}]/u.test(text))
const anySpan = fc
  .tuple(fc.nat({ max: 400 }), fc.integer({ min: 1, max: 80 }))
  .map(([start, length]): Span => ({ start, end: start + length }))
const anyWords = fc.string({ unit: 'binary', maxLength: 12 })
const anyUrl = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('javascript:alert(1)', 'http://', 'https://a b.example', 'https://a.example/\u202e'),
)
const inOrder = <Mark extends { readonly span: Span }>(marks: readonly Mark[]) =>
  marks.toSorted((a, b) => a.span.start - b.span.start)
const role = fc.constantFrom('paragraph', 'heading', 'listItem', 'blockquote', 'caption')
const anyMarks = fc.record({
  blocks: fc
    .array(fc.record({ span: anySpan, role, level: fc.integer({ min: -1, max: 9 }) }))
    .map((blocks) => inOrder(blocks).map((block, index): Block => ({ id: `s${index}`, ...block }))),
  links: fc.array(fc.record({ span: anySpan, url: anyUrl, relation: anyWords })),
  emphasis: fc.array(fc.record({ span: anySpan, kind: fc.constantFrom('emphasis', 'strong') })),
  media: fc.array(
    fc.record({
      kind: fc.constantFrom('image', 'video', 'audio', 'embed'),
      url: anyUrl,
      alt: anyWords,
      caption: anyWords,
      blockId: fc.constantFrom('s0', 's1', 's2', 'no such block'),
    }),
  ),
})

test('any marks on any text give a valid article with the same text', () => {
  fc.assert(
    fc.property(anyText, anyMarks, (text, marks) => {
      const article = extractArticle(text, { ...fast, marks })
      expect(validate(article)).toEqual([])
      expect(article.text).toBe(extractArticle(text, fast).text)
    }),
  )
})

test('a link covers the same letters, even if the characters around them change', () => {
  const letters = (words: string): string => (words.normalize('NFC').match(/[a-z]/g) ?? []).join('')
  const filler = fc.constantFrom('\r\n', 'e\u0301', '\u0007', ' ', '\ud83d\ude00', '\u2029', 'x', ', ')
  fc.assert(
    fc.property(fc.array(filler, { maxLength: 20 }), fc.array(filler, { maxLength: 20 }), (before, after) => {
      const text = `The wall fell. A ${before.join('')}linked words${after.join('')} end.`
      const link = { span: spanOf(text, 'linked words'), url: wall }
      const article = extractArticle(text, { ...fast, headline: 'Wall fails', marks: { links: [link] } })
      const [found] = article.links ?? []
      expect(letters(article.text.slice(found?.span.start, found?.span.end))).toBe('linkedwords')
    }),
  )
})
