import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { edition } from '../edition/edition.ts'
import { smallStory } from '../fixtures/small-story.ts'
import { statementList } from '../statements/statement-list.ts'
import { toAtom, toJsonFeed } from './feed.ts'

const small = smallStory({
  headline: 'Walls & <gates>',
  text: 'Ann Lee said “the wall fell & broke”. Officials said nobody was hurt.',
  people: ['Ann Lee'],
  statements: [
    { voice: 'Ann Lee', content: ['“the wall fell & broke”'], form: 'direct' },
    { content: ['nobody was hurt'] },
  ],
})
const addressed = { ...small, canonicalUrl: 'https://news.example/wall#top', datePublished: '2025-01-13' }

test.each(edition.map((article) => [article.id, article] as const))(
  'each statement of %s is an entry of its feeds, in text order, with its words and voice',
  (_, article) => {
    const atom = parseAtomFeed(toAtom(article))
    const json = parseJsonFeed(JSON.stringify(toJsonFeed(article)))
    const listed = statementList(article)
    expect(atom.entries).toHaveLength(listed.length)
    for (const [index, { id, words, voice }] of listed.entries()) {
      const [entry, item] = [atom.entries?.[index], json.items?.[index]]
      expect(entry?.id).toMatch(new RegExp(`#${id}$`, 'u'))
      expect(item?.id).toBe(entry?.id)
      for (const text of [entry?.content?.value, item?.content_text]) expect(text).toContain(words)
      expect([entry?.authors?.[0]?.name, item?.authors?.[0]?.name]).toEqual([voice, voice])
    }
  },
)

test('marks of XML are words in a feed', () => {
  const { title, entries } = parseAtomFeed(toAtom(addressed))
  expect(title?.value).toBe('Walls & <gates>')
  expect(entries?.map((entry) => entry.title?.value)).toEqual([
    'Ann Lee: “the wall fell & broke”',
    'An unnamed source: nobody was hurt',
  ])
})

test('entries have the address and the date of the story, and ids of their own', () => {
  const { entries } = parseAtomFeed(toAtom(addressed))
  expect(entries?.map(({ links, published, updated }) => [links?.[0]?.href, published, updated])).toEqual(
    Array.from({ length: 2 }, () => [addressed.canonicalUrl, '2025-01-13T00:00:00.000Z', '2025-01-13T00:00:00.000Z']),
  )
  expect(entries?.[0]?.id).toBe(`https://news.example/wall#${small.statements[0]?.id}`)
  expect(parseJsonFeed(JSON.stringify(toJsonFeed(addressed))).items?.[0]).toMatchObject({
    url: addressed.canonicalUrl,
    date_published: '2025-01-13T00:00:00.000Z',
  })
})

test('a story without an address or a date gets NO invented one', () => {
  const feed = parseAtomFeed(toAtom(small))
  expect(feed).toMatchObject({ id: 'urn:x-onrecord:small', updated: '1970-01-01T00:00:00.000Z' })
  expect(feed.entries?.[0]?.published).toBeUndefined()
  const item = parseJsonFeed(JSON.stringify(toJsonFeed(small))).items?.[0]
  expect([item?.url, item?.date_published, item?.date_modified]).toEqual([undefined, undefined, undefined])
})

test('a long statement has a short title, and all of its words in the entry', () => {
  const words = 'the wall fell and '.repeat(20).trim()
  const long = smallStory({
    text: `Ann Lee said ${words}.`,
    people: ['Ann Lee'],
    statements: [{ voice: 'Ann Lee', content: [words] }],
  })
  const entry = parseAtomFeed(toAtom(long)).entries?.[0]
  expect(entry?.title?.value.length).toBeLessThan(120)
  expect(entry?.content?.value).toContain(words)
})
