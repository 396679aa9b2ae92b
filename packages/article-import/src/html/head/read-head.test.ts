import { describe, expect, test } from 'vitest'
import { parsePage } from '../page/parse-page.ts'
import { scanPage } from '../page/scan-page.ts'
import { readHead } from './read-head.ts'

const url = 'https://post.example/wall'
const headOf = (html: string) => readHead(scanPage(parsePage(html, url)), url).head
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('readHead', () => {
  test('takes JSON-LD before OpenGraph, that before other meta elements, these before what is shown', () => {
    const story = jsonLd({ '@type': 'NewsArticle', headline: 'One', author: 'Ann Roe' })
    const open = '<meta property="og:title" content="Two">'
    const named = '<meta name="author" content="Bo Dahl">'
    const shown = '<h1>Three</h1><a rel="author">Cy Ek</a>'
    expect(headOf(story + open + named + shown)).toMatchObject({ headline: 'One', bylines: ['Ann Roe'] })
    expect(headOf(open + named + shown)).toMatchObject({ headline: 'Two', bylines: ['Bo Dahl'] })
    expect(headOf(shown)).toMatchObject({ headline: 'Three', bylines: ['Cy Ek'] })
  })

  test('reads the date of the element that is marked as the day of publication, or of the only time', () => {
    expect(headOf('<time datetime="2024-03-05">5 March</time>').datePublished).toBe('2024-03-05')
    const two = '<time datetime="2020-01-01">x</time><time itemprop="datePublished" datetime="2024-03-05">x</time>'
    expect(headOf(two).datePublished).toBe('2024-03-05')
  })

  test('does NOT choose between several times that are not marked', () => {
    expect(
      headOf('<time datetime="2020-01-01">x</time><time datetime="2024-03-05">x</time>').datePublished,
    ).toBeUndefined()
  })

  test('passes over a date that cannot surely be read for one that can', () => {
    expect(
      headOf('<meta name="pubdate" content="3/4/2019"><meta name="date" content="2019-04-03">').datePublished,
    ).toBe('2019-04-03')
  })

  test('counts comments by the story’s own number or its statistic, and does NOT take a negative one', () => {
    const count = (fields: object) => headOf(jsonLd({ '@type': 'NewsArticle', ...fields })).commentCount
    expect(count({ commentCount: '12' })).toBe(12)
    const statistic = { interactionType: { '@type': 'CommentAction' }, userInteractionCount: 3 }
    expect(
      count({ interactionStatistic: [{ interactionType: 'LikeAction', userInteractionCount: 9 }, statistic] }),
    ).toBe(3)
    expect(count({ commentCount: -1 })).toBeUndefined()
  })

  test('takes the story whose address is the page’s where several are told of', () => {
    const stories = [
      { '@type': 'NewsArticle', headline: 'Another', url: 'https://post.example/other' },
      { '@type': 'BlogPosting', headline: 'Ours', url: 'http://www.post.example/wall/?x=1' },
    ]
    expect(headOf(jsonLd({ '@graph': stories })).headline).toBe('Ours')
  })

  test('leaves out the publisher’s name at the headline’s end, and does NOT cut a headline that only ends so', () => {
    const site = '<meta property="og:site_name" content="The Post">'
    expect(headOf(`${site}<title>It fell | The Post</title>`).headline).toBe('It fell')
    expect(headOf(`${site}<title>A sailor reads The Post</title>`).headline).toBe('A sailor reads The Post')
  })

  test('reads entities and tags left in plain fields', () => {
    const story = { '@type': 'Article', headline: 'Salt &amp; <em>bread</em>', publisher: { name: 'Lund &#38; Son' } }
    expect(headOf(jsonLd(story))).toMatchObject({ headline: 'Salt & bread', publisher: 'Lund & Son' })
  })

  test('does NOT make anything up for a page that says nothing', () => {
    expect(headOf('<p>It fell.</p>')).toEqual({ bylines: [], keywords: [] })
  })

  test.each([
    '{',
    '[]',
    'null',
    '{"@graph":[null,1,"x",{"@type":[7]}]}',
    '{"@type":"NewsArticle","author":[{"name":{}}],"headline":{}}',
  ])('does NOT stumble over the JSON-LD %s', (json) => {
    expect(headOf(`<script type="application/ld+json">${json}</script>`)).toEqual({ bylines: [], keywords: [] })
  })
})
