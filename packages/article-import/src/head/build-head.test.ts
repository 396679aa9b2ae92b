import { expect, test } from 'vitest'
import { buildHead, mergeHeads } from './build-head.ts'

test('valid fields are kept, each on one line', () => {
  expect(
    buildHead({
      headline: ' Two\n soldiers  captured ',
      bylines: ['By Jane Doe and John Roe', 'Jane Doe'],
      datePublished: 'Sat, 11 Jan 2025 10:00:00 GMT',
      language: 'en_us',
      keywords: ['war', 'war', ''],
      canonicalUrl: ' https://example.org/story ',
      commentCount: 3,
    }),
  ).toEqual({
    headline: 'Two soldiers captured',
    bylines: [{ name: 'Jane Doe' }, { name: 'John Roe' }],
    datePublished: '2025-01-11T10:00:00Z',
    language: 'en-US',
    keywords: ['war'],
    canonicalUrl: 'https://example.org/story',
    commentCount: 3,
  })
})

test.each([
  { headline: '  ' },
  { headline: 7 },
  { datePublished: 'soon' },
  { language: 'not a language' },
  { canonicalUrl: 'javascript:alert(1)' },
  { canonicalUrl: 'https://me:word@example.org/' },
  { commentCount: -1 },
  { bylines: [null, {}, ''] },
])('an invalid field is NOT kept: %j', (fields) => {
  expect(buildHead(fields)).toEqual({ bylines: [], keywords: [] })
})

test('the second head fills in the fields that the first lacks', () => {
  const first = buildHead({ headline: 'One', keywords: ['a'] })
  const second = buildHead({ headline: 'Two', bylines: 'Jane Doe', keywords: ['b'] })
  expect(mergeHeads(first, second)).toEqual({ headline: 'One', bylines: [{ name: 'Jane Doe' }], keywords: ['a'] })
})
