import type { Head } from '@onrecord/article-data'
import { describe, expect, test } from 'vitest'
import { importHtml } from './import-html.ts'
import { asHtml, pageOf, paragraphs } from './testing/pages.ts'

const read = (html: string) => importHtml(html, { url: 'https://post.example/quay' })
const article = (inside: string, head = ''): string =>
  pageOf(`<article><h1>Crack closes quay</h1>${inside}${asHtml(paragraphs)}</article>`, head)
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`
const headOf = (inside: string, head = ''): Head => read(article(inside, head)).head

describe('bylines', () => {
  test.each([
    ['<p class="byline">By Ilse Marten on January 13, 2025</p>', '', ['Ilse Marten']],
    ['<p class="byline">By Ilse Marten | 13.01.2025</p>', '', ['Ilse Marten']],
    ['<p class="byline">Text: Ilse Marten</p>', '', ['Ilse Marten']],
    ['<a rel="author" href="/a">See all articles by Ilse Marten →</a>', '', ['Ilse Marten']],
    ['', meta('author', 'Ilse Marten (Post, Tolvik) and Jon Roe (AP)'), ['Ilse Marten', 'Jon Roe']],
    ['', meta('author', 'van der Berg, Ilse'), ['Ilse van der Berg']],
    ['', meta('author', 'Ilse Marten/Jon Roe'), ['Ilse Marten', 'Jon Roe']],
    ['', meta('author', 'Ilse Marten, Jon Roe'), ['Ilse Marten', 'Jon Roe']],
    ['', meta('author', 'Department of Harbors, Fish and Ferries'), ['Department of Harbors, Fish and Ferries']],
    ['<p class="byline">By Ilse Marten</p>', meta('author', 'Super User'), ['Ilse Marten']],
    [
      '<p class="byline">By Ilse Marten</p>',
      `${meta('author', 'Gull Post')}<meta property="og:site_name" content="Gull Post">`,
      ['Ilse Marten'],
    ],
    ['<p class="byline">By Ilse Marten</p>', meta('author', 'Post'), ['Ilse Marten']],
    ['<p class="byline">TOLVIK, Norway (AP) —</p>', '', []],
  ])('of %s %s', (inside, head, bylines) => {
    expect(headOf(inside, head).bylines.map(({ name }) => name)).toEqual(bylines)
  })
})

describe('headlines', () => {
  test.each([
    ['<h1>Gull Notes</h1><h2>Crack closes quay</h2>', 'Crack closes quay | Gull Notes', ''],
    [
      '<h1><a href="/">Gull Notes</a></h1><h2 class="title">Crack closes quay</h2>',
      'Gull Notes: Crack closes quay',
      '',
    ],
    ['<h1 class="logo">Gull Notes</h1><h1>Crack closes quay</h1>', 'Gull Notes | Crack closes quay', ''],
    ['', 'Crack closes quay - Gull Notes', ''],
    [
      '<h1>Crack closes quay</h1>',
      'Crack closes quay · Gull Notes',
      '<meta property="og:title" content="Gull Notes"><meta property="og:site_name" content="Gull Notes">',
    ],
    [
      '<h1>Crack closes quay</h1>',
      'Crack closes quay — Lexikon',
      '<meta property="og:title" content="Crack closes quay — Lexikon">',
    ],
  ])('of %s with the title %s', (headings, title, head) => {
    const page = pageOf(`${headings}<div>${asHtml(paragraphs)}</div>`, head).replace('Crack closes quay | Post', title)
    expect(read(page).head.headline).toBe('Crack closes quay')
  })
})

describe('dates', () => {
  test.each([
    ['', meta('dcterms.date', '2025-01-13T09:05:00+01:00'), '2025-01-13T09:05:00+01:00'],
    ['', meta('date', '2025-01-13T9:05:00+01:00'), '2025-01-13T09:05:00+01:00'],
    ['', meta('date', '13 Jan 25'), '2025-01-13'],
    ['<time datetime="2025-01-13">x</time><time datetime="2025-01-10">x</time>', '', '2025-01-13'],
    [
      '<time class="updated" datetime="2025-01-14">x</time><time class="published" datetime="2025-01-13">x</time>',
      '',
      '2025-01-13',
    ],
    ['<span itemprop="datePublished" content="2025-01-13">Jan</span>', '', '2025-01-13'],
  ])('of %s %s', (inside, head, date) => {
    expect(headOf(inside, head).datePublished).toBe(date)
  })
})

describe('a dateline stays in the text and is not a byline', () => {
  test.each([
    '<p><span class="byline">TOLVIK, Jan. 13 (Reuters) -</span> It began at six.</p>',
    '<p><span class="author">TOLVIK (Reuters) -</span> It began at six.</p>',
    '<p><span itemprop="author">TOLVIK —</span> It began at six.</p>',
    '<p><a rel="author">TOLVIK</a> — It began at six.</p>',
    '<p class="dateline">TOLVIK, Norway (AP) —</p>',
  ])('%s', (inside) => {
    const { text, head } = read(article(inside))
    expect(text.startsWith('TOLVIK')).toBe(true)
    expect(head.bylines).toEqual([])
  })
})

describe('paragraphs in a header', () => {
  test('belong to the story if there are several', () => {
    const page = pageOf(
      `<article><header><h1>Crack closes quay</h1><time>1</time>${asHtml(paragraphs.slice(0, 2))}</header>${asHtml(paragraphs.slice(2))}</article>`,
    )
    expect(read(page).text.split('\n\n')).toEqual(paragraphs)
  })

  test('do NOT belong to the story if there is one, a standfirst', () => {
    const standfirst = '<p>A wall in Tolvik has a crack, and nobody knows who is going to pay for it in the end.</p>'
    const page = pageOf(
      `<article><header><h1>Crack closes quay</h1>${standfirst}</header>${asHtml(paragraphs)}</article>`,
    )
    expect(read(page).text.split('\n\n')).toEqual(paragraphs)
  })
})

test.each([
  '<script src="/a.js"/>',
  '<script src="/a.js"/><script>var a</script>',
  '<style/>',
  '<title/>',
  '<noscript/>',
  '<textarea/>',
])('a self-closing element does NOT swallow the page: %s', (element) => {
  expect(read(article('', element)).text.split('\n\n')).toEqual(paragraphs)
})

test.each([
  ['<html lang="en-GB"><body>', 'en-GB'],
  ['<html xml:lang="en-GB"><body>', 'en-GB'],
  ['<html><body class="a" lang=EN-GB>', 'en-GB'],
  ['<html><body><article lang="nn">', 'nn'],
])('the language of %s is %s', (start, language) => {
  expect(read(`${start}<h1>Crack</h1>${asHtml(paragraphs)}`).head.language).toBe(language)
})
