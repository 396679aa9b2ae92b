import { edition } from '@onrecord/article-data/edition'
import { toMarkdown } from '@onrecord/article-data/export/markdown'
import { expect, test } from 'vitest'
import { ImportError } from '../import-error.ts'
import { importMarkdown } from './import-markdown.ts'

test('front matter is the head, with any of the usual names', () => {
  const { head } = importMarkdown(
    '---\ntitle: Two soldiers captured\nauthor: [Jane Doe, {name: John Roe}]\ndate: 2025-01-11\nlang: en\nurl: https://example.org/a\ntags: [war, Kursk]\nsection: World\n---\nText.\n',
    'a.md',
  )
  expect(head).toEqual({
    headline: 'Two soldiers captured',
    bylines: [{ name: 'Jane Doe' }, { name: 'John Roe' }],
    datePublished: '2025-01-11',
    language: 'en',
    canonicalUrl: 'https://example.org/a',
    keywords: ['war', 'Kursk'],
    section: 'World',
  })
})

test('marks are removed and blocks are separated', () => {
  const { text } = importMarkdown(
    'A *first* paragraph\nwith [a link](https://example.org) &amp; `code`.\n\n## Heading\n\n- one\n- two\n\n> "Quoted," he said.\n\n![A map](map.png)\n\n<script>alert(1)</script>',
    'a.md',
  )
  expect(text.split('\n\n')).toEqual([
    'A first paragraph with a link & code.',
    'Heading',
    'one',
    'two',
    '"Quoted," he said.',
  ])
})

test('without a title, a heading at the start is the headline', () => {
  expect(importMarkdown('# Two soldiers captured\n\nText.', 'a.md')).toMatchObject({
    text: 'Text.',
    head: { headline: 'Two soldiers captured', bylines: [], keywords: [] },
  })
})

test('a headline in the front matter is NOT repeated in the text', () => {
  expect(importMarkdown('---\ntitle: Two\n---\n# Two\n\nText.', 'a.md').text).toBe('Text.')
  expect(importMarkdown('---\ntitle: Two\n---\n# Another\n\nText.', 'a.md').text).toBe('Another\n\nText.')
})

test('a single line of hyphens is NOT front matter', () => {
  expect(importMarkdown('---\n\nText, and no end of the hyphens.', 'a.md').text).toBe(
    'Text, and no end of the hyphens.',
  )
})

test('footnotes of our own exporter are NOT text', () => {
  for (const article of edition) {
    const { text, head } = importMarkdown(toMarkdown(article), 'a.md')
    expect(head.headline).toBe(article.headline)
    expect(text).not.toMatch(/\[\^|\*\*/u)
    for (const { span } of article.blocks.slice(0, 3)) expect(text).toContain(article.text.slice(span.start, span.end))
  }
})

test.each(['---\ntitle: [\n---\nText.', '---\na: &a [1]\nb: *c\n---\nText.'])(
  'front matter that is not valid YAML is rejected: %j',
  (markdown) => {
    expect(() => importMarkdown(markdown, 'a.md')).toThrow(ImportError)
    expect(() => importMarkdown(markdown, 'a.md')).toThrow('"a.md" has front matter that is not valid YAML')
  },
)

test('a YAML bomb is NOT expanded', () => {
  const levels = Array.from({ length: 20 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at}, `.repeat(10)}]`)
  const bomb = `---\nl0: &l0 boom\n${levels.join('\n')}\n---\nText.`
  expect(() => importMarkdown(bomb, 'a.md')).toThrow('front matter that is not valid YAML')
})
