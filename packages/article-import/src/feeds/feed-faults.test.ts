import { describe, expect, test } from 'vitest'
import { collect, longText } from '../fixtures/collect.ts'
import { importBytes } from '../import-from.ts'

const story = longText('otter')
const html = story.map((text) => `<p>${text}</p>`).join('')
const escaped = html.replaceAll('<', '&lt;')
const spaces =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:media="http://search.yahoo.com/mrss/"'

const rss = (fields: string, { link = 'https://post.example/otter', root = '', body = escaped } = {}): string =>
  `<?xml version="1.0"?><rss version="2.0" ${spaces} ${root}><channel><title>Post</title><link>https://post.example/</link><item><title>Otter</title><link>${link}</link>${fields}<description>${body}</description></item></channel></rss>`

const items = (feed: string, name = 'feed.xml') => collect(importBytes(Buffer.from(feed), { name }))
const first = async (feed: string) => {
  const [item] = await items(feed)
  if (item?.kind !== 'text') throw new Error('No story.')
  return item
}

describe('an entry', () => {
  test.each([
    ['/otter', '', 'https://post.example/otter'],
    ['//host.example/otter', '', 'https://host.example/otter'],
    ['otter', 'xml:base="https://base.example/news/"', 'https://base.example/news/otter'],
  ])('with the link %s and the base %j has the address %s', async (link, root, url) => {
    expect((await first(rss('', { link, root }))).head.canonicalUrl).toBe(url)
  })

  test.each([
    '<itunes:author>Ilse Marten</itunes:author>',
    '<author>im@post.example (Ilse Marten)</author>',
    '<author>&lt;a href="https://im.example/">Ilse Marten&lt;/a></author>',
    '<dc:creator><![CDATA[<b>Ilse Marten</b>]]></dc:creator>',
    '<author>im@post.example</author><dc:creator>By Ilse Marten, Staff Writer</dc:creator>',
  ])('names its author: %s', async (fields) => {
    expect((await first(rss(fields))).head.bylines.map(({ name }) => name)).toEqual(['Ilse Marten'])
  })

  test.each([
    ['an escaped CDATA section', `&lt;![CDATA[${escaped}]]&gt;`],
    ['tags escaped twice', escaped.replaceAll('&', '&amp;').replaceAll('>', '&gt;')],
  ])('has its story in %s', async (_, body) => {
    expect((await first(rss('', { body }))).text.split('\n\n')).toEqual(story)
  })

  test('has rights and pictures', async () => {
    const media =
      '<media:content url="https://post.example/o.jpg" medium="image"><media:description>An otter</media:description><media:credit>Jon Roe</media:credit></media:content>'
    const { head, marks } = await first(rss(`<dc:rights>Free for all</dc:rights>${media}`))
    expect(head.rights).toEqual({ usageTerms: 'Free for all' })
    expect(marks?.media).toEqual([
      { kind: 'image', url: 'https://post.example/o.jpg', caption: 'An otter', credit: 'Jon Roe' },
    ])
  })
})

describe('a feed that is cut off gives its complete entries and a failure', () => {
  const item = `<item><title>Otter</title><link>https://post.example/otter</link><description>${escaped}</description></item>`
  const entry = `<entry><title>Otter</title><id>o</id><link href="https://post.example/otter"/><updated>2025-01-13T10:00:00Z</updated><content type="html">${escaped}</content></entry>`
  const feeds = {
    RSS: rss('').replace('</channel>', `${item}</channel>`),
    Atom: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><id>x</id>${entry}${entry}</feed>`,
    'JSON Feed': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Post',
      items: [
        { id: '1', content_html: html },
        { id: '2', content_html: html },
      ],
    }),
  }

  test.each(Object.entries(feeds))('%s', async (kind, feed) => {
    for (const cut of [40, 300, 600]) {
      const found = await items(feed.slice(0, -cut), kind === 'JSON Feed' ? 'feed.json' : 'feed.xml')
      expect(found.map(({ kind: one }) => one)).toEqual(['text', 'failure'])
      expect(found[1]?.kind === 'failure' && found[1].error.message).toContain('is cut off')
    }
  })

  test('and one without a complete entry gives only a failure', async () => {
    expect((await items(feeds.Atom.slice(0, 500))).map(({ kind }) => kind)).toEqual(['failure'])
  })
})
