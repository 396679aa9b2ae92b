import { expect, test } from 'vitest'
import { extractArticle, extractImported, type ImportedStory } from './index.ts'

const item: ImportedStory = {
  kind: 'text',
  text: 'The wall fell on Monday, Ada Mull said.',
  head: {
    headline: 'Wall fails',
    bylines: [{ name: 'Jon Roe', url: 'https://post.example/roe' }],
    datePublished: '2025-01-15',
    publisher: 'Tolvik Post',
    keywords: ['wall'],
  },
  marks: { links: [{ span: { start: 4, end: 8 }, url: 'https://post.example/wall' }] },
  notes: [{ rule: 'table-left-out', message: 'A table was left out.' }],
  importer: { name: 'my-importer', version: '2.0.0' },
}
const fast = { model: 'fast' } as const

test('the article has the head, links, notes and provenance of the imported story', () => {
  expect(extractImported(item, fast)).toMatchObject({
    headline: 'Wall fails',
    bylines: [{ name: 'Jon Roe', url: 'https://post.example/roe' }],
    datePublished: '2025-01-15',
    publisher: 'Tolvik Post',
    keywords: ['wall'],
    links: [{ span: { start: 4, end: 8 }, url: 'https://post.example/wall' }],
    notes: [{ rule: 'table-left-out' }],
    dates: [{ edtf: '2025-01-13' }],
    provenance: { importer: { name: 'my-importer', version: '2.0.0' } },
  })
})

test('options take precedence over the source', () => {
  expect(extractImported(item, { ...fast, publisher: 'Other Post', datePublished: '2025-01-22' })).toMatchObject({
    publisher: 'Other Post',
    headline: 'Wall fails',
    dates: [{ edtf: '2025-01-20' }],
  })
})

test('a byline in the text counts if the source has none', () => {
  const text = 'Wall fails\n\nBy Ilse Marten\n\nThe wall fell on Monday, Ada Mull said.'
  const { bylines } = extractImported({ kind: 'text', text, head: { bylines: [], keywords: [] }, notes: [] }, fast)
  expect(bylines).toEqual([{ name: 'Ilse Marten' }])
})

test('a story that already is an article does NOT change', () => {
  const article = extractArticle(item.text, fast)
  expect(extractImported({ kind: 'article', article }, fast)).toBe(article)
})
