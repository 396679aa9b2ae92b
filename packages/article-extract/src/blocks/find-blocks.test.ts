import { describe, expect, test } from 'vitest'
import { extractArticle } from '../extract-article.ts'

const page = `Harbour wall fails

By Jane Doe and John Roe

TOLVIK, Norway (AP) — The wall fell on Monday, the ministry said.

Share this article

Nobody was hurt.

Read more: Other walls

0 Comments`

describe('the page', () => {
  const article = extractArticle(page, { datePublished: '2025-01-13' })
  test('has its headline, which is no part of the text', () => {
    expect(article.headline).toBe('Harbour wall fails')
    expect(article.text).not.toContain('Harbour wall fails')
  })
  test('has its writers', () => {
    expect(article.bylines).toEqual([{ name: 'Jane Doe' }, { name: 'John Roe' }])
  })
  test('has its dateline and agency; the dateline stays in the text and out of what is said', () => {
    expect(article.agency).toBe('AP')
    expect(article.dateline?.span).toEqual({ start: 0, end: 'TOLVIK, Norway (AP) —'.length })
    const [content] = article.statements[0]?.content ?? []
    expect(article.text.slice(content?.start, content?.end)).toBe('The wall fell on Monday')
  })
  test('counts its comments, and keeps no line of the page as a paragraph', () => {
    expect(article.commentCount).toBe(0)
    expect(article.blocks.map(({ span }) => article.text.slice(span.start, span.end))).toEqual([
      'TOLVIK, Norway (AP) — The wall fell on Monday, the ministry said.',
      'Nobody was hurt.',
    ])
  })
})

test('a text of one block has no headline: its first sentence stands in, and a note says so', () => {
  const article = extractArticle('The wall fell. Nobody was hurt.')
  expect(article.headline).toBe('The wall fell.')
  expect(article.text).toBe('The wall fell. Nobody was hurt.')
  expect(article.notes.map(({ rule }) => rule)).toContain('headline-missing')
})

test('a headline made from a long sentence is cut at a word', () => {
  const { headline } = extractArticle(`The wall ${'that stood there for so long '.repeat(10)}fell.`)
  expect(headline.length).toBeLessThanOrEqual(120)
  expect(headline).toMatch(/\p{L}…$/u)
})

test('a headline given in options is dropped from the text when the first block says the same', () => {
  expect(extractArticle('Wall fails\n\nIt fell.', { headline: 'Wall fails' }).text).toBe('It fell.')
  expect(extractArticle('It fell.\n\nNobody was hurt.', { headline: 'Wall fails' }).text).toBe(
    'It fell.\n\nNobody was hurt.',
  )
})

test('a first paragraph of full sentences is NOT taken for a headline', () => {
  expect(extractArticle('The wall fell. Nobody was hurt.\n\nIt was old.').blocks).toHaveLength(2)
})

test.each([
  ['3 comments', 3],
  ['1,204 Comments', 1204],
  ['No comments', 0],
])('%s', (line, count) => {
  expect(extractArticle(`Wall fails\n\nIt fell.\n\n${line}`).commentCount).toBe(count)
})

test.each(['No comment, the minister said.', 'Share prices fell by half.', 'By and large it held.'])(
  'is NOT page furniture: %s',
  (line) => {
    expect(extractArticle(`Wall fails\n\nIt fell at night.\n\n${line}`).text).toContain(line)
  },
)

test('single line ends set paragraphs apart where there are no empty lines', () => {
  expect(extractArticle('Wall fails\nIt fell at night.\nNobody was hurt.\nIt was old.').blocks).toHaveLength(3)
})
