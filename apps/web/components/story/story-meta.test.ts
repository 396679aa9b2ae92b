import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { longStory } from '../../fixtures/gallery-stories.ts'
import { articleOf } from '../../fixtures/story-draft.ts'
import { StoryMeta } from './story-meta.tsx'

const draft = { id: 'bridge', headline: 'The “bridge” & <b>', paragraphs: ['It rained.'], said: [] }

const headOf = (more: Parameters<typeof articleOf>[1] = {}): string =>
  renderToStaticMarkup(createElement(StoryMeta, { article: articleOf(draft, more), asked: {} }))

test('the head has the title, the description, the authors and what other sites show', () => {
  const head = headOf({ summary: 'A “summary”.', bylines: [{ name: 'Ann Lee' }], datePublished: '2025-01-13' })
  for (const element of [
    '<title>The “bridge” &amp; &lt;b&gt; – On Record</title>',
    '<meta name="description" content="A “summary”."/>',
    '<meta name="author" content="Ann Lee"/>',
    '<meta property="og:title" content="The “bridge” &amp; &lt;b&gt;"/>',
    '<meta property="og:url" content="http://localhost:3000/articles/bridge"/>',
    '<meta property="og:image" content="http://localhost:3000/articles/bridge/card.png"/>',
    '<meta property="article:published_time" content="2025-01-13"/>',
    '<meta name="twitter:card" content="summary_large_image"/>',
    '<link rel="alternate" type="application/ld+json" href="/articles/bridge.jsonld"/>',
  ]) {
    expect(head).toContain(element)
  }
})

test('the canonical address is the publisher’s, and an address that is NOT a web page is left out', () => {
  expect(headOf({ canonicalUrl: 'https://news.example/a?b="' })).toContain('href="https://news.example/a?b=%22"')
  for (const canonicalUrl of ['javascript:alert(1)', undefined]) {
    expect(headOf(canonicalUrl === undefined ? {} : { canonicalUrl })).not.toContain('canonical')
  }
})

test('the title of a part of a long story says which part it is', () => {
  const head = renderToStaticMarkup(createElement(StoryMeta, { article: longStory, asked: { part: '3' } }))
  expect(head).toContain('<title>Five hundred statements – Part 3 of 5 – On Record</title>')
})
