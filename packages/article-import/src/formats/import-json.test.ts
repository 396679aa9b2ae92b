import { edition } from '@onrecord/article-data/edition'
import { describe, expect, test } from 'vitest'
import { ImportError } from '../import-error.ts'
import { importerVersion } from '../imported.ts'
import { importJson, parseJson } from './import-json.ts'

const imported = (json: unknown) => {
  const item = importJson(json, 'a.json')
  if (item.kind !== 'text') throw new Error('an article')
  return item
}

test('an On Record article is unchanged', () => {
  for (const article of edition) {
    const json: unknown = JSON.parse(JSON.stringify(article))
    expect(importJson(json, 'a.json')).toEqual({ kind: 'article', article, origin: 'a.json' })
  }
})

test('an On Record article of an earlier version is migrated', () => {
  for (const article of edition) {
    const json: unknown = { ...article, standard: { name: 'onrecord', version: '1.0' } }
    expect(importJson(json, 'a.json')).toEqual({ kind: 'article', article, origin: 'a.json' })
  }
})

test('an article that breaks a rule is NOT repaired: the error names the rule', () => {
  const [article] = edition
  expect(() => importJson({ ...article, text: '' }, 'a.json')).toThrow(ImportError)
  expect(() => importJson({ ...article, text: '' }, 'a.json')).toThrow(
    /^"a\.json": Article "kursk-capture" breaks rule /u,
  )
})

test('a record gives its text and its head fields', () => {
  expect(imported({ id: 7, text: 'Rain fell.', title: 'Rain', author: 'Jane Doe', published: '2025-01-11' })).toEqual({
    kind: 'text',
    notes: [],
    text: 'Rain fell.',
    head: { headline: 'Rain', bylines: [{ name: 'Jane Doe' }], datePublished: '2025-01-11', keywords: [] },
    importer: { name: '@onrecord/article-import', version: importerVersion },
    origin: 'a.json',
  })
})

test('namespaced extensions of a record are kept, others are NOT', () => {
  const extensions = { 'org.example.desk': { slot: 4 }, slot: 5 }
  expect(imported({ text: 'Rain fell.', extensions })).toMatchObject({
    head: { extensions: { 'org.example.desk': { slot: 4 } } },
  })
  expect(imported({ text: 'Rain fell.', extensions: ['org.example.desk'] })).not.toHaveProperty('head.extensions')
})

describe('ninjs', () => {
  test('3: reads the main body in HTML, headlines and names', () => {
    const { text, head } = imported({
      uri: 'https://example.org/stories/1',
      standard: { name: 'ninjs', version: '3.0' },
      type: 'text',
      language: 'en',
      firstCreated: '2025-01-11T10:00:00Z',
      versionCreated: '2025-01-12T10:00:00Z',
      by: 'By Jane Doe',
      headlines: [
        { role: 'short', value: 'Captured' },
        { role: 'main', value: 'Two soldiers &amp; a tank captured', contentType: 'text/html' },
      ],
      descriptions: [{ value: 'What is known.' }],
      infoSources: [{ name: 'Example News' }],
      subjects: [{ name: 'war' }],
      bodies: [
        { role: 'main', contentType: 'text/plain', value: 'One.\nTwo.' },
        { role: 'main', contentType: 'text/html', value: '<p>One <b>bold</b>.</p><h2>More</h2><p>Two.</p>' },
      ],
    })
    expect(text).toBe('One bold.\n\nMore\n\nTwo.')
    expect(head).toEqual({
      headline: 'Two soldiers & a tank captured',
      summary: 'What is known.',
      bylines: [{ name: 'Jane Doe' }],
      datePublished: '2025-01-11T10:00:00Z',
      dateModified: '2025-01-12T10:00:00Z',
      language: 'en',
      publisher: 'Example News',
      keywords: ['war'],
      canonicalUrl: 'https://example.org/stories/1',
    })
  })

  test('2: reads field names in lower case', () => {
    const { text, head } = imported({
      uri: 'urn:x',
      headlines: [{ value: 'Rain' }],
      bodies: [{ contenttype: 'text/plain', value: 'One.\n\nTwo,\nstill two.' }],
      versioncreated: '2025-01-11T10:00:00Z',
    })
    expect(text).toBe('One.\n\nTwo, still two.')
    expect(head).toMatchObject({ headline: 'Rain', datePublished: '2025-01-11T10:00:00Z' })
    expect(head).not.toHaveProperty('canonicalUrl')
  })

  test('1: reads a field for each type of body', () => {
    const { text, head } = imported({
      uri: 'http://example.org/1',
      headline: 'Rain',
      byline: 'Jane Doe',
      body_text: 'One.',
      body_html: '<p>One.</p><ul><li>Two</li></ul>',
    })
    expect([text, head.headline, head.bylines]).toEqual(['One.\n\nTwo', 'Rain', [{ name: 'Jane Doe' }]])
  })
})

test('ANS: reads the words of its elements in order, without images and links to other stories', () => {
  const { text, head } = imported({
    type: 'story',
    version: '0.10.9',
    canonical_url: '/world/1',
    canonical_website_url: 'https://example.org',
    headlines: { basic: 'Rain' },
    description: { basic: 'What is known.' },
    credits: { by: [{ type: 'author', name: 'Jane Doe' }] },
    first_publish_date: '2025-01-11T10:00:00Z',
    language: 'en',
    taxonomy: { primary_section: { name: 'World' }, tags: [{ text: 'rain' }] },
    content_elements: [
      { type: 'text', content: 'One &amp; <a href="/x">only</a>.' },
      { type: 'image', caption: 'Rain.' },
      { type: 'header', level: 2, content: 'More' },
      {
        type: 'list',
        items: [
          { type: 'text', content: 'a' },
          { type: 'list', items: [{ type: 'text', content: 'b' }] },
        ],
      },
      { type: 'quote', content_elements: [{ type: 'text', content: '"Two," he said.' }] },
      { type: 'interstitial_link', content: 'Read this as well' },
    ],
  })
  expect(text.split('\n\n')).toEqual(['One & only.', 'More', 'a', 'b', '"Two," he said.'])
  expect(head).toEqual({
    headline: 'Rain',
    summary: 'What is known.',
    bylines: [{ name: 'Jane Doe' }],
    datePublished: '2025-01-11T10:00:00Z',
    language: 'en',
    section: 'World',
    keywords: ['rain'],
    canonicalUrl: 'https://example.org/world/1',
  })
})

test.each([[null], [7], [[]], [{}], [{ text: 7 }], [{ title: 'x' }]])('%j is NOT a story', (json) => {
  expect(() => importJson(json, 'a.json')).toThrow(
    '"a.json" is JSON in an unknown format. Expected an Article, ninjs, ANS, a JSON Feed, or an object with "text".',
  )
})

test('a story without words is NOT accepted', () => {
  expect(() => importJson({ text: ' … ' }, 'a.json')).toThrow('"a.json" contains no text.')
})

test('broken JSON is rejected in one line, with the position', () => {
  expect(() => parseJson('{"text": "a\nb"}', 'a.json')).toThrow(/^"a\.json" is not valid JSON: .+ position \d+/u)
})
