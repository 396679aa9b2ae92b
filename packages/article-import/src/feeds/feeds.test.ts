import { generateAtomFeed, generateJsonFeed, generateOpml, generateRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { actsAsPublic, nameServer, serve } from '../fetch/fixtures/serve.ts'
import { collect, describeItem, longPage, longText } from '../fixtures/collect.ts'
import { importBytes, importFrom } from '../import-from.ts'
import type { FeedReport } from '../import-options.ts'

const longHtml = (subject: string): string =>
  longText(subject)
    .map((text) => `<p>${text}</p>`)
    .join('')

const rss = (items: NonNullable<Parameters<typeof generateRssFeed>[0]['items']>): string =>
  generateRssFeed({ title: 'River News', link: 'https://example.org/', description: 'News', language: 'en', items })

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a complete story in a feed is imported from the feed', () => {
  test('RSS, with content:encoded, dc:creator and an RFC 822 date', async () => {
    const xml = rss([
      {
        title: 'The otter &amp; the river',
        link: 'https://example.org/otter',
        description: 'In short.',
        pubDate: new Date('2025-01-11T10:00:00Z'),
        dc: { creators: ['Jane Doe'] },
        content: { encoded: longHtml('otter') },
        categories: [{ name: 'nature' }],
      },
    ])
    const [item] = await collect(importBytes(bytesOf(xml), { name: 'feed.xml' }))
    expect(item).toMatchObject({
      kind: 'text',
      origin: 'https://example.org/otter',
      head: {
        headline: 'The otter & the river',
        bylines: [{ name: 'Jane Doe' }],
        datePublished: '2025-01-11T10:00:00Z',
        language: 'en',
        publisher: 'River News',
        keywords: ['nature'],
        canonicalUrl: 'https://example.org/otter',
      },
    })
    expect(item && describeItem(item)).toBe(longText('otter').join(' / '))
  })

  test('Atom, with HTML content', async () => {
    const xml = generateAtomFeed({
      id: 'urn:feed',
      title: { value: 'River News' },
      updated: new Date('2025-01-11T10:00:00Z'),
      entries: [
        {
          id: 'urn:1',
          title: { value: 'The otter' },
          updated: new Date('2025-01-12T10:00:00.000Z'),
          published: new Date('2025-01-11T10:00:00Z'),
          authors: [{ name: 'Jane Doe' }],
          links: [{ href: 'https://example.org/otter', rel: 'alternate' }],
          content: { type: 'html', value: longHtml('otter') },
        },
      ],
    })
    const [item] = await collect(importBytes(bytesOf(xml), { name: 'standard input' }))
    expect(item).toMatchObject({
      head: {
        headline: 'The otter',
        bylines: [{ name: 'Jane Doe' }],
        dateModified: '2025-01-12T10:00:00.000Z',
      },
    })
    expect(item && describeItem(item)).toBe(longText('otter').join(' / '))
  })

  test('JSON Feed, with plain text', async () => {
    const json = generateJsonFeed({
      title: 'River News',
      items: [
        {
          id: '1',
          url: 'https://example.org/otter',
          title: 'The otter',
          content_text: longText('otter').join('\n\n'),
          date_published: new Date('2025-01-11T10:00:00Z'),
        },
      ],
    })
    const [item] = await collect(
      importBytes(bytesOf(JSON.stringify(json)), { name: 'a', mediaType: 'application/feed+json' }),
    )
    expect(item).toMatchObject({ head: { headline: 'The otter', publisher: 'River News' } })
    expect(item && describeItem(item)).toBe(longText('otter').join(' / '))
  })

  test('RSS 1.0, which is RDF', async () => {
    const xml = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel rdf:about="x"><title>River News</title><link>https://example.org/</link><description>x</description></channel>
      <item rdf:about="x"><title>The otter</title><link>https://example.org/otter</link><dc:creator>Jane Doe</dc:creator><dc:date>2025-01-11T10:00:00+09:00</dc:date><content:encoded><![CDATA[${longHtml('otter')}]]></content:encoded></item></rdf:RDF>`
    const [item] = await collect(importBytes(bytesOf(xml), { name: 'a.rdf' }))
    expect(item).toMatchObject({
      origin: 'https://example.org/otter',
      head: { bylines: [{ name: 'Jane Doe' }], datePublished: '2025-01-11T10:00:00+09:00', publisher: 'River News' },
    })
    expect(item && describeItem(item)).toBe(longText('otter').join(' / '))
  })

  test('a guid is an address only if it looks like one', async () => {
    const guids = ['https://example.org/otter', 'urn:otter', '7']
    const xml = rss(guids.map((value) => ({ guid: { value }, title: 'x', description: longHtml('otter') })))
    const items = await collect(importBytes(bytesOf(xml), { name: 'a.rss' }))
    expect(items.map(({ origin }) => origin)).toEqual(['https://example.org/otter', 'a.rss, item 2', 'a.rss, item 3'])
  })

  test('an entry without an address gives what it has', async () => {
    const xml = rss([{ title: 'The otter', description: '<p>It is back.</p>' }])
    expect((await collect(importBytes(bytesOf(xml), { name: 'a.rss' }))).map(describeItem)).toEqual(['It is back.'])
  })
})

/** A site with a feed of these subjects and their pages, and the requests it received. */
const site = (subjects: readonly string[], more: (path: string) => string | undefined = () => undefined) =>
  serve((request, response) => {
    const path = request.url ?? ''
    const page = more(path)
    if (page !== undefined) return void response.setHeader('content-type', 'text/html').end(page)
    if (path === '/feed') {
      if (request.headers['if-none-match'] === '"1"') return void response.writeHead(304).end()
      response.setHeader('content-type', 'application/rss+xml').setHeader('etag', '"1"')
      const items = subjects.map((subject) => ({
        title: `The ${subject}`,
        link: `/${subject}`,
        description: 'In short …',
      }))
      return void response.end(rss(items))
    }
    if (!subjects.includes(path.slice(1)) || path === '/missing') return void response.writeHead(404).end()
    response.setHeader('content-type', 'text/html').end(longPage(path.slice(1)))
  })

describe('a story whose beginning is in the feed is imported from its page', () => {
  test('and a missing page does NOT stop the import', async () => {
    const { url } = await site(['otter', 'missing', 'heron'])
    const items = await collect(importFrom(`${url}/feed`, { allowLocal: true }))
    expect(items.map(({ kind }) => kind)).toEqual(['text', 'failure', 'text'])
    expect(items.map(({ origin }) => origin)).toEqual([`${url}/otter`, `${url}/missing`, `${url}/heron`])
    expect(items.map(describeItem)[1]).toBe(`failure: "${url}/missing" returned status 404. Expected 200.`)
    expect(items[2]).toMatchObject({ head: { headline: 'The heron', publisher: 'River News', language: 'en' } })
  })

  test('a page at a local address is NOT fetched for a feed at a public one', async () => {
    const inside = await serve((_, response) => response.end(longPage('secret')))
    const outside = await serve((_, response) => {
      response.setHeader('content-type', 'application/rss+xml')
      response.end(rss([{ title: 'x', link: `${inside.url}/secret`, description: 'x' }]))
    }, '127.0.0.2')
    const options = { allowLocal: actsAsPublic, lookup: nameServer({ 'news.example': ['127.0.0.2'] }) }
    const items = await collect(importFrom(`http://news.example:${outside.port}/feed`, options))
    expect(items.map(describeItem)[0]).toContain('"127.0.0.1" is at 127.0.0.1, which is not a public address')
    expect(inside.requests).toEqual([])
  })

  test('a known story is skipped and NOT fetched', async () => {
    const { url, requests } = await site(['otter', 'heron'])
    const reports: FeedReport[] = []
    const items = await collect(
      importFrom(`${url}/feed`, {
        allowLocal: true,
        isKnown: (address) => address.endsWith('/otter'),
        onFeed: (report) => reports.push(report),
      }),
    )
    expect(items.map(({ origin }) => origin)).toEqual([`${url}/heron`])
    expect(requests).not.toContain('GET /otter')
    expect(reports).toEqual([
      { url: `${url}/feed`, title: 'River News', isUnchanged: false, imported: 1, failed: 0, known: 1, etag: '"1"' },
    ])
  })
})

describe('a feed that is read again', () => {
  test('costs only a 304 if it has not changed', async () => {
    const { url, requests } = await site(['otter'])
    const reports: FeedReport[] = []
    const onFeed = (report: FeedReport) => reports.push(report)
    await collect(importFrom(`${url}/feed`, { allowLocal: true, onFeed }))
    const before = requests.length
    const feeds = Object.fromEntries(reports.map((report) => [report.url, report]))
    expect(await collect(importFrom(`${url}/feed`, { allowLocal: true, onFeed, feeds }))).toEqual([])
    expect(requests.slice(before)).toEqual(['GET /robots.txt', 'GET /feed'])
    expect(reports[1]).toMatchObject({ url: `${url}/feed`, isUnchanged: true, imported: 0, etag: '"1"' })
  })

  test('ends if a callback throws; the error is NOT a failure of a story', async () => {
    const { url } = await site(['otter'])
    const broken = () => {
      throw new Error('the archive is gone')
    }
    for (const options of [{ onFeed: broken }, { isKnown: broken }]) {
      await expect(collect(importFrom(`${url}/feed`, { allowLocal: true, ...options }))).rejects.toThrow(
        'archive is gone',
      )
    }
  })

  test('is NOT reported before its last story', async () => {
    const { url } = await site(['otter', 'heron'])
    const reports: FeedReport[] = []
    const onFeed = (report: FeedReport) => reports.push(report)
    await collect(importFrom(`${url}/feed`, { allowLocal: true, onFeed, maxItems: 1 }))
    expect(reports).toEqual([])
  })
})

describe('OPML', () => {
  const opml = (addresses: readonly string[]) =>
    generateOpml({
      head: { title: 'Feeds' },
      body: { outlines: [{ text: 'All', outlines: addresses.map((xmlUrl) => ({ text: 'x', type: 'rss', xmlUrl })) }] },
    })

  test('gives the stories of each feed once; a missing feed does NOT stop the import', async () => {
    const { url } = await site(['otter'])
    const xml = opml([`${url}/gone?a=1&b=2`, `${url}/feed`, `${url}/feed`])
    const items = await collect(importBytes(bytesOf(xml), { name: 'feeds.opml' }, { allowLocal: true }))
    expect(items.map(({ kind, origin }) => [kind, origin])).toEqual([
      ['failure', `${url}/gone?a=1&b=2`],
      ['text', `${url}/otter`],
    ])
  })

  test('a list that contains itself does NOT run forever', async () => {
    const { url } = await serve(function list(request, response) {
      response.setHeader('content-type', 'text/x-opml').end(opml([`http://${request.headers.host}/list`]))
    })
    const items = await collect(importFrom(`${url}/list`, { allowLocal: true }))
    expect(items.map(describeItem)).toEqual([
      `failure: "${url}/list" is a list of feeds inside a list of feeds. Expected a feed.`,
    ])
  })
})

test('a feed that never ends is given up at the size limit', async () => {
  const { url } = await serve((_, response) => {
    response.setHeader('content-type', 'application/rss+xml')
    response.write('<rss version="2.0"><channel><title>x</title>')
    const more = () => {
      while (
        !response.destroyed &&
        response.write(`<item><title>x</title><description>${'a'.repeat(9999)}</description></item>`)
      );
      if (!response.destroyed) response.once('drain', more)
    }
    more()
  })
  const items = await collect(importFrom(url, { allowLocal: true }))
  expect(items.map(describeItem)).toEqual([
    `failure: "${url}/" is larger than 10485760 bytes after decompression, which is the limit.`,
  ])
})

test.each([
  ['<rss version="2.0"><channel><item><title>x', 'feed.xml'],
  [
    '<!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><item><title>&a;</title></item></channel></rss>',
    'feed.xml',
  ],
  ['{"version":"https://jsonfeed.org/version/1.1","items":7}', 'feed.json'],
])('a damaged feed gives no story: %j', async (text, name) => {
  const items = await collect(importBytes(bytesOf(text), { name }))
  expect(items.every(({ kind }) => kind === 'failure')).toBe(true)
})
