import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edition } from '../edition/edition.ts'
import { arbitraryArticle } from '../fixtures/arbitrary-article.ts'
import { smallStory } from '../fixtures/small-story.ts'
import { quotationKeys, quotations, sharedQuotations } from './quotations.ts'

const shared = (a: string, b: string) => sharedQuotations(smallStory({ text: a }), smallStory({ text: b }))
const share = (a: string, b: string): boolean => {
  const keys = new Set(quotationKeys(smallStory({ text: a })))
  return quotationKeys(smallStory({ text: b })).some((key) => keys.has(key))
}

const whole = 'She said: “We will not stop here until every one of our soldiers is home again.”'

test.each([
  ['the very same', whole],
  ['other marks and another case', 'She said, "we will not stop here — until every one of our soldiers is home again"'],
  ['the end cut', 'She vowed: “We will not stop here until every one of our soldiers is home.”'],
  ['the beginning cut', '“… every one of our soldiers is home again,” she said.'],
  ['the middle cut', '“We will not stop here until every one … is home again,” she said.'],
  ['a word put in brackets', '“We will not stop here until every one of [our] soldiers is home again.”'],
  ['broken in two', '“We will not stop here,” she said, “until every one of our soldiers is home again.”'],
])('a quotation is found again with %s', (_, other) => {
  expect(shared(whole, other).length).toBeGreaterThan(0)
  expect(shared(other, whole)).toHaveLength(shared(whole, other).length)
})

test('a quotation that one story breaks in two is in two pairs', () => {
  const broken = '“We will not stop here,” she said, “until every one of our soldiers is home again.”'
  expect(shared(whole, broken).map(({ b }) => b.text)).toEqual([
    'We will not stop here',
    'until every one of our soldiers is home again.',
  ])
})

test.each([
  ['the same words outside marks', 'She said they will not stop here until every one of our soldiers is home again.'],
  ['a few words in common', '“We will not stop for the night,” the driver said.'],
  ['a short one that goes on otherwise', '“We will not stop here for you.”'],
  ['an idiom of four words', '“The boots on the ground.”'],
  ['three words in marks', 'She spoke of “our soldiers home”.'],
])('does NOT take for a shared quotation: %s', (_, other) => {
  expect(shared(whole, other)).toEqual([])
})

test('stories that quote the same seven words or a whole short quotation share a key', () => {
  expect(share(whole, 'He: “They said they will not stop here until every one is home.”')).toBe(true)
  expect(share('“It is over now, folks.”', 'A: "it is over now folks"')).toBe(true)
})

test('does NOT share a key with a story that has other quotations', () => {
  expect(share(whole, '“Nobody came to help us on that night by the harbour wall.”')).toBe(false)
})

test('a quotation has the statement around it', () => {
  const story = smallStory({
    text: whole,
    people: ['Ann Example'],
    statements: [{ voice: 'Ann Example', content: [whole.slice(10)], form: 'direct' }],
  })
  expect(quotations(story).map(({ attribution }) => attribution?.voice.name)).toEqual(['Ann Example'])
  expect(quotations(smallStory({ text: whole }))[0]).not.toHaveProperty('attribution')
})

test('the quotations of a story are all shared with itself, and are in quotation marks in its text', () => {
  for (const article of edition) {
    expect(sharedQuotations(article, article).map(({ a }) => a)).toEqual(quotations(article))
    for (const { span } of quotations(article)) expect(article.text.slice(span.start, span.end)).toMatch(/^[“"]/u)
  }
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      expect(sharedQuotations(article, article)).toHaveLength(quotations(article).length)
    }),
  )
})

test('finds 2,000 quotations that begin and end alike', () => {
  const many = Array.from(
    { length: 2000 },
    (_, index) => `“We will hold line ${index} until every soldier is home.”`,
  ).join(' ')
  expect(shared(many, many).length).toBe(2000)
})
