import { describe, expect, test } from 'vitest'
import { parsePage } from '../page/parse-page.ts'
import { scanPage } from '../page/scan-page.ts'
import { readHead } from './read-head.ts'

const url = 'https://post.example/wall'
const headOf = (html: string) => readHead(scanPage(parsePage(html, url)), url).head
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('readHead', () => {
  test('prefers JSON-LD to OpenGraph, OpenGraph to other meta elements, and these to visible elements', () => {
    const story = jsonLd({ '@type': 'NewsArticle', headline: 'One', author: 'Ann Roe' })
    const open = '<meta property="og:title" content="Two">'
    const named = '<meta name="author" content="Bo Dahl">'
    const shown = '<h1>Three</h1><a rel="author">Cy Ek</a>'
    expect(headOf(story + open + named + shown)).toMatchObject({ headline: 'One', bylines: [{ name: 'Ann Roe' }] })
    expect(headOf(open + named + shown)).toMatchObject({ headline: 'Two', bylines: [{ name: 'Bo Dahl' }] })
    expect(headOf(shown)).toMatchObject({ headline: 'Three', bylines: [{ name: 'Cy Ek' }] })
  })

  test('reads the date of the only time element, or of the one marked as the publication date', () => {
    expect(headOf('<time datetime="2024-03-05">5 March</time>').datePublished).toBe('2024-03-05')
    const two = '<time datetime="2020-01-01">x</time><time itemprop="datePublished" datetime="2024-03-05">x</time>'
    expect(headOf(two).datePublished).toBe('2024-03-05')
  })

  test('does NOT choose between several unmarked times', () => {
    expect(
      headOf('<time datetime="2020-01-01">x</time><time datetime="2024-03-05">x</time>').datePublished,
    ).toBeUndefined()
  })

  test('skips an ambiguous date and reads an unambiguous one', () => {
    expect(
      headOf('<meta name="pubdate" content="3/4/2019"><meta name="date" content="2019-04-03">').datePublished,
    ).toBe('2019-04-03')
  })

  test('reads the comment count from the story or its statistic, and does NOT accept a negative one', () => {
    const count = (fields: object) => headOf(jsonLd({ '@type': 'NewsArticle', ...fields })).commentCount
    expect(count({ commentCount: '12' })).toBe(12)
    const statistic = { interactionType: { '@type': 'CommentAction' }, userInteractionCount: 3 }
    expect(
      count({ interactionStatistic: [{ interactionType: 'LikeAction', userInteractionCount: 9 }, statistic] }),
    ).toBe(3)
    expect(count({ commentCount: -1 })).toBeUndefined()
  })

  test('chooses the story with the address of the page if there are several', () => {
    const stories = [
      { '@type': 'NewsArticle', headline: 'Another', url: 'https://post.example/other' },
      { '@type': 'BlogPosting', headline: 'Ours', url: 'http://www.post.example/wall/?x=1' },
    ]
    expect(headOf(jsonLd({ '@graph': stories })).headline).toBe('Ours')
  })

  test('removes the publisher’s name at the end of a headline, and does NOT cut a headline that ends with that name as a word', () => {
    const site = '<meta property="og:site_name" content="The Post">'
    expect(headOf(`${site}<title>It fell | The Post</title>`).headline).toBe('It fell')
    expect(headOf(`${site}<title>A sailor reads The Post</title>`).headline).toBe('A sailor reads The Post')
  })

  test('decodes entities and removes tags in plain fields', () => {
    const story = { '@type': 'Article', headline: 'Salt &amp; <em>bread</em>', publisher: { name: 'Lund &#38; Son' } }
    expect(headOf(jsonLd(story))).toMatchObject({ headline: 'Salt & bread', publisher: 'Lund & Son' })
  })

  test('does NOT invent anything for a page without a head', () => {
    expect(headOf('<p>It fell.</p>')).toEqual({ bylines: [], keywords: [] })
  })

  test.each([
    '{',
    '[]',
    'null',
    '{"@graph":[null,1,"x",{"@type":[7]}]}',
    '{"@type":"NewsArticle","author":[{"name":{}}],"headline":{}}',
  ])('does NOT fail on the JSON-LD %s', (json) => {
    expect(headOf(`<script type="application/ld+json">${json}</script>`)).toEqual({ bylines: [], keywords: [] })
  })
})
