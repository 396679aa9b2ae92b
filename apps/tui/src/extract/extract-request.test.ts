import type { Head } from '@onrecord/article-data'
import { validate } from '@onrecord/article-data/validate'
import type { ImportedText } from '@onrecord/article-import'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toExtractRequest } from './extract-request.ts'
import { extractOne } from './extract-text.ts'

const text = 'The ministry said that it was over.'
const nothing: Head = { bylines: [], keywords: [] }

const storyOf = (head: Head): ImportedText => ({
  kind: 'text',
  notes: [{ rule: 'table-left-out', message: 'A table was left out.' }],
  text,
  head,
  origin: 'a.html',
  importer: { name: 'importer', version: '1.0.0' },
})

const extracted = async (head: Head, marks?: ImportedText['marks']) => {
  const reply = await extractOne(toExtractRequest({ ...storyOf(head), ...(marks && { marks }) }, { model: 'fast' }))
  if (reply.kind === 'failure') throw new Error(reply.message)
  return reply.article
}

test('the article contains what the head says', async () => {
  expect(
    await extracted({
      ...nothing,
      headline: 'It is over',
      bylines: [{ name: 'Jane Doe' }],
      keywords: ['ministry'],
      commentCount: 3,
    }),
  ).toMatchObject({ headline: 'It is over', bylines: [{ name: 'Jane Doe' }], keywords: ['ministry'], commentCount: 3 })
})

test('the article contains links, media and the importer of the page', async () => {
  const url = 'https://tolvik.example/mull'
  const link = { span: { start: 4, end: 12 }, url: 'https://ministry.example/' }
  const article = await extracted(
    {
      ...nothing,
      bylines: [{ name: 'Ada Mull', url }, { name: 'Jon Roe' }],
      isPartial: true,
      rights: { holder: 'Tolvik News' },
      extensions: { 'org.example.desk': 4 },
    },
    {
      blocks: [{ id: 'b1', role: 'blockquote', level: 1, span: { start: 0, end: text.length } }],
      links: [link],
      emphasis: [],
      media: [],
    },
  )
  expect(article).toMatchObject({
    bylines: [{ name: 'Ada Mull', url }, { name: 'Jon Roe' }],
    isPartial: true,
    rights: { holder: 'Tolvik News' },
    extensions: { 'org.example.desk': 4 },
    links: [link],
    blocks: [{ role: 'blockquote', level: 1 }],
    notes: [{ rule: 'table-left-out' }, {}],
    provenance: { importer: { name: 'importer', version: '1.0.0' } },
  })
})

test('--published does NOT replace the date of a story', () => {
  const dated = (head: Head) =>
    toExtractRequest(storyOf(head), { model: 'fast', published: '2025-01-13' }).options.datePublished
  expect(dated(nothing)).toBe('2025-01-13')
  expect(dated({ ...nothing, datePublished: '2024-11-12' })).toBe('2024-11-12')
})

test('a modification date before the publication is NOT used', async () => {
  const head = { ...nothing, datePublished: '2025-01-13T10:00:00Z' }
  expect(await extracted({ ...head, dateModified: '2025-01-12' })).not.toHaveProperty('dateModified')
  expect(await extracted({ ...head, dateModified: '2025-01-14' })).toHaveProperty('dateModified', '2025-01-14')
})

test('the article is valid for any head', async () => {
  const words = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom('A\u0007b', 'x\u202Ey', '\u0085'))
  const date = fc.constantFrom('2024-02-29', '2025-01-13', '2025-01-13T10:00:00Z', '2025-01-13T10:00:00+09:00')
  const head = fc.record(
    {
      headline: words,
      summary: words,
      publisher: words,
      section: words,
      datePublished: date,
      dateModified: date,
      bylines: fc.array(fc.record({ name: words }), { maxLength: 2 }),
      keywords: fc.array(words, { maxLength: 2 }),
    },
    { requiredKeys: ['bylines', 'keywords'] },
  )
  await fc.assert(
    fc.asyncProperty(head, async (given) => {
      expect(validate(await extracted(given))).toEqual([])
    }),
  )
})
