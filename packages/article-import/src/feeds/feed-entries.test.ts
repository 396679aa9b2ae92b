import { describe, expect, test } from 'vitest'
import { collect, longText } from '../fixtures/collect.ts'
import { importBytes } from '../import-from.ts'

const story = longText('otter')
const html = story.map((text) => `<p>${text}</p>`).join('')
const cdata = `<![CDATA[${html}]]>`
const escaped = html.replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const rssSpaces =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:creativeCommons="http://backend.userland.com/creativeCommonsRssModule"'

const rss = (item: string, { root = 'version="2.0"', channel = '' } = {}): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rss ${root} ${rssSpaces}><channel><title>Post</title><link>https://post.example/</link>${channel}<item>${item}<description>${cdata}</description></item></channel></rss>`

const rdf = (item: string, namespace = 'http://purl.org/rss/1.0/'): string =>
  `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="${namespace}" ${rssSpaces}><channel><title>Post</title><link>https://post.example/</link></channel><item>${item}<description>${cdata}</description></item></rdf:RDF>`

const atom = (entry: string, { feed = '', root = '' } = {}): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" ${rssSpaces} ${root}><title>Post</title><id>urn:post</id>${feed}<entry><id>urn:otter</id>${entry}<content type="html">${cdata}</content></entry></feed>`

const atom03 = (entry: string): string =>
  `<?xml version="1.0"?><feed version="0.3" xmlns="http://purl.org/atom/ns#" ${rssSpaces}><title>Post</title><tagline>All of it</tagline><entry><id>urn:otter</id>${entry}<content type="text/html" mode="escaped">${cdata}</content></entry></feed>`

const first = async (feed: string) => {
  const [item] = await collect(importBytes(Buffer.from(feed), { name: 'feed.xml' }))
  if (item?.kind !== 'text') throw new Error(item?.kind === 'failure' ? item.error.message : 'No story.')
  return item
}
const headOf = async (feed: string) => (await first(feed)).head

describe('the title of an entry', () => {
  test.each([
    ['RSS, plain', rss('<title>Otter back</title>')],
    ['RSS, with white space', rss('<title>\n   Otter\n back </title>')],
    ['RSS, in CDATA', rss('<title><![CDATA[Otter back]]></title>')],
    ['RSS, with tags in CDATA', rss('<title><![CDATA[<b>Otter</b> back]]></title>')],
    ['RSS, with escaped tags', rss('<title>&lt;b&gt;Otter&lt;/b&gt; back</title>')],
    ['RSS, of Dublin Core', rss('<dc:title>Otter back</dc:title>')],
    ['RSS, of the media module', rss('<media:title>Otter back</media:title>')],
    ['RSS 0.91', rss('<title>Otter back</title>', { root: 'version="0.91"' })],
    ['RSS 0.92', rss('<title>Otter back</title>', { root: 'version="0.92"' })],
    ['RSS 1.0', rdf('<title>Otter back</title>')],
    ['RSS 1.0, of Dublin Core', rdf('<dc:title>Otter back</dc:title>')],
    ['RSS 0.9', rdf('<title>Otter back</title>', 'http://my.netscape.com/rdf/simple/0.9/')],
    ['Atom', atom('<title>Otter back</title>')],
    ['Atom, text', atom('<title type="text">Otter back</title>')],
    ['Atom, HTML', atom('<title type="html">&lt;b&gt;Otter&lt;/b&gt; back</title>')],
    ['Atom, HTML in CDATA', atom('<title type="html"><![CDATA[<b>Otter</b> back]]></title>')],
    [
      'Atom, XHTML',
      atom('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><b>Otter</b> back</div></title>'),
    ],
    ['Atom 0.3', atom03('<title>Otter back</title>')],
    ['Atom 0.3, escaped', atom03('<title type="text/html" mode="escaped">&lt;b&gt;Otter&lt;/b&gt; back</title>')],
    ['Atom 0.3, base64', atom03('<title type="text/html" mode="base64">PGI+T3R0ZXI8L2I+IGJhY2s=</title>')],
    [
      'Atom 0.3, XML',
      atom03(
        '<title type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml"><b>Otter</b> back</div></title>',
      ),
    ],
  ])('%s', async (_, feed) => {
    expect((await headOf(feed)).headline).toBe('Otter back')
  })

  test.each([
    ['&amp;amp; is one character', rss('<title>Fish &amp;amp; otter</title>'), 'Fish & otter'],
    ['&amp; is one character', rss('<title>Fish &amp; otter</title>'), 'Fish & otter'],
    ['a decimal reference', rss('<title>The otter&#8217;s back</title>'), 'The otter’s back'],
    ['a hexadecimal reference', rss('<title>The otter&#x2019;s back</title>'), 'The otter’s back'],
    ['a reference escaped twice', rss('<title>The otter&amp;#8217;s back</title>'), 'The otter’s back'],
    ['an HTML entity', rss('<title>Caf&amp;eacute; otter</title>'), 'Café otter'],
    ['an HTML entity unknown to XML', rss('<title>Caf&eacute; otter</title>'), 'Café otter'],
    ['a bare ampersand', rss('<title>Fish & otter</title>'), 'Fish & otter'],
    ['"less than" in plain text', atom('<title type="text">3 &lt; 4 otters</title>'), '3 < 4 otters'],
  ])('%s', async (_, feed, title) => {
    expect((await headOf(feed)).headline).toBe(title)
  })
})

describe('the address of an entry', () => {
  const url = 'https://post.example/otter'
  test.each([
    ['RSS', rss(`<link>${url}</link>`)],
    ['RSS, with white space', rss(`<link>\n  ${url}\n</link>`)],
    ['RSS, in CDATA', rss(`<link><![CDATA[${url}]]></link>`)],
    ['RSS, by guid', rss(`<guid>${url}</guid>`)],
    ['RSS, by guid that is a permanent link', rss(`<guid isPermaLink="true">${url}</guid>`)],
    ['RSS, link before guid', rss(`<guid isPermaLink="false">https://post.example/?p=1</guid><link>${url}</link>`)],
    ['RSS, by a link of Atom', rss(`<atom:link rel="alternate" href="${url}"/>`)],
    ['RSS, relative', rss('<link>/otter</link>')],
    [
      'RSS, relative to xml:base',
      rss('<link>otter</link>', { root: 'version="2.0" xml:base="https://post.example/"' }),
    ],
    ['RSS 1.0', rdf(`<link>${url}</link>`)],
    ['RSS 0.9', rdf(`<link>${url}</link>`, 'http://my.netscape.com/rdf/simple/0.9/')],
    ['RSS 1.0, by rdf:about', rdf('').replace('<item>', `<item rdf:about="${url}">`)],
    ['Atom, without a relation', atom(`<link href="${url}"/>`)],
    ['Atom, alternate', atom(`<link rel="alternate" type="text/html" href="${url}"/>`)],
    [
      'Atom, alternate among others',
      atom(
        `<link rel="self" href="https://post.example/1.xml"/><link rel="enclosure" href="https://post.example/1.mp3"/><link rel="alternate" href="${url}"/>`,
      ),
    ],
    ['Atom, relative to the feed', atom('<link href="otter"/>', { root: 'xml:base="https://post.example/"' })],
    [
      'Atom, relative to the entry',
      atom('<link href="otter"/>').replace('<entry>', '<entry xml:base="https://post.example/">'),
    ],
    [
      'Atom, relative to both',
      atom('<link href="../otter"/>', { root: 'xml:base="https://post.example/"' }).replace(
        '<entry>',
        '<entry xml:base="news/">',
      ),
    ],
    ['Atom 0.3', atom03(`<link rel="alternate" type="text/html" href="${url}"/>`)],
    ['Atom, by its id', atom('').replace('urn:otter', url)],
  ])('%s', async (_, feed) => {
    expect((await headOf(feed)).canonicalUrl).toBe(url)
  })

  test.each([
    ['a guid that is not a permanent link', rss('<guid isPermaLink="false">https://post.example/otter</guid>')],
    ['a name', rss('<guid>urn:otter</guid>')],
    ['a script', rss('<link>javascript:alert(1)</link>')],
    ['the address of a recording', atom('<link rel="enclosure" href="https://post.example/1.mp3"/>')],
    ['an address to edit', atom('<link rel="edit" href="https://post.example/edit/1"/>')],
  ])('is NOT %s', async (_, feed) => {
    expect((await headOf(feed)).canonicalUrl).toBeUndefined()
  })
})

describe('the writers of an entry', () => {
  test.each([
    ['RSS, address and name', rss('<author>im@post.example (Ilse Marten)</author>')],
    ['RSS, name and address', rss('<author>Ilse Marten (im@post.example)</author>')],
    ['RSS, name and address in angles', rss('<author>Ilse Marten &lt;im@post.example&gt;</author>')],
    ['RSS, name', rss('<author>Ilse Marten</author>')],
    ['RSS, mailto', rss('<author>mailto:im@post.example (Ilse Marten)</author>')],
    ['RSS, Dublin Core', rss('<dc:creator>Ilse Marten</dc:creator>')],
    ['RSS, iTunes', rss('<itunes:author>Ilse Marten</itunes:author>')],
    ['RSS, Atom', rss('<atom:author><atom:name>Ilse Marten</atom:name></atom:author>')],
    ['RSS, media credit', rss('<media:credit role="author">Ilse Marten</media:credit>')],
    ['RSS 1.0', rdf('<dc:creator>Ilse Marten</dc:creator>')],
    ['Atom', atom('<author><name>Ilse Marten</name></author>')],
    [
      'Atom, with page and address',
      atom('<author><name>Ilse Marten</name><uri>https://im.example/</uri><email>im@post.example</email></author>'),
    ],
    ['Atom, of the feed', atom('', { feed: '<author><name>Ilse Marten</name></author>' })],
    [
      'Atom, of the source',
      atom('<source><author><name>Ilse Marten</name></author></source>', {
        feed: '<author><name>Jon Roe</name></author>',
      }),
    ],
    ['Atom, Dublin Core', atom('<dc:creator>Ilse Marten</dc:creator>')],
    ['Atom 0.3', atom03('<author><name>Ilse Marten</name><url>https://im.example/</url></author>')],
  ])('%s', async (_, feed) => {
    expect((await headOf(feed)).bylines.map(({ name }) => name)).toEqual(['Ilse Marten'])
  })

  test.each([
    ['RSS, two creators', rss('<dc:creator>Ilse Marten</dc:creator><dc:creator>Jon Roe</dc:creator>')],
    ['RSS, two in one', rss('<dc:creator>Ilse Marten and Jon Roe</dc:creator>')],
    ['Atom, two', atom('<author><name>Ilse Marten</name></author><author><name>Jon Roe</name></author>')],
  ])('%s', async (_, feed) => {
    expect((await headOf(feed)).bylines.map(({ name }) => name)).toEqual(['Ilse Marten', 'Jon Roe'])
  })

  test('an email address alone is NOT a writer', async () => {
    expect((await headOf(rss('<author>im@post.example</author>'))).bylines).toEqual([])
  })
})

describe('the date of an entry', () => {
  const day = '2004-01-01T19:48:21Z'
  const sameMoment = async (feed: string): Promise<void> => {
    const { datePublished } = await headOf(feed)
    expect(new Date(datePublished ?? '').toISOString()).toBe('2004-01-01T19:48:21.000Z')
  }
  test.each([
    'Thu, 01 Jan 2004 19:48:21 GMT',
    'Thu, 1 Jan 2004 19:48:21 GMT',
    '01 Jan 2004 19:48:21 GMT',
    'Thu, 01 Jan 04 19:48:21 GMT',
    'Thursday, 01 January 2004 19:48:21 GMT',
    'Thu,01 Jan 2004 19:48:21 GMT',
    'Thu 01 Jan 2004 19:48:21 GMT',
    'Thu, 01 Jan 2004 19:48:21 +0000',
    'Thu, 01 Jan 2004 19:48:21 +00:00',
    'Thu, 01 Jan 2004 19:48:21 UT',
    'Thu, 01 Jan 2004 19:48:21 UTC',
    'Thu, 01 Jan 2004 19:48:21 Z',
    'Thu, 01 Jan 2004 14:48:21 EST',
    'Thu, 01 Jan 2004 11:48:21 PST',
    'Thu, 01 Jan 2004 14:48:21 -0500',
    'Fri, 02 Jan 2004 04:48:21 +0900',
    'Thu Jan 01 19:48:21 GMT 2004',
    '2004-01-01T19:48:21Z',
    '2004-01-01T19:48:21+00:00',
    '2004-01-01T14:48:21-05:00',
    '2004-01-01T19:48:21.000Z',
    '2004-01-01 19:48:21Z',
    '2004-01-01 19:48:21 +0000',
    '20040101T194821Z',
  ])('%s', async (date) => {
    await sameMoment(rss(`<pubDate>${date}</pubDate>`))
  })

  test.each([
    ['2004-01-01', '2004-01-01'],
    ['20040101', '2004-01-01'],
    ['Jan 1, 2004', '2004-01-01'],
    ['1 January 2004', '2004-01-01'],
    ['2004-01-01 19:48:21', '2004-01-01'],
    ['2004-01-01T19:48:21', '2004-01-01'],
    ['2004-01-01 19:48:21.0', '2004-01-01'],
    ['2004-001', '2004-01-01'],
    ['Thu, 01 Jan 2004', '2004-01-01'],
    ['Thu, 01 Jan 2004 19:48:21', '2004-01-01'],
    ['2004/01/01', '2004-01-01'],
  ])('%s gives only a day', async (date, expected) => {
    expect((await headOf(rss(`<pubDate>${date}</pubDate>`))).datePublished).toBe(expected)
  })

  test.each(['yesterday', '', '32 Jan 2004', '2004-13-01', '0000-00-00', '1/2/2004'])(
    'is NOT read from %j',
    async (date) => {
      expect((await headOf(rss(`<pubDate>${date}</pubDate>`))).datePublished).toBeUndefined()
    },
  )

  test.each([
    ['RSS, Dublin Core', rss(`<dc:date>${day}</dc:date>`)],
    ['RSS, dcterms:issued', rss(`<dcterms:issued>${day}</dcterms:issued>`)],
    ['RSS, dcterms:created', rss(`<dcterms:created>${day}</dcterms:created>`)],
    ['RSS, Atom', rss(`<atom:published>${day}</atom:published>`)],
    ['RSS, with white space', rss(`<pubDate>\n ${day}\n</pubDate>`)],
    ['RSS 1.0', rdf(`<dc:date>${day}</dc:date>`)],
    ['RSS 1.0, dcterms', rdf(`<dcterms:issued>${day}</dcterms:issued>`)],
    ['Atom, published', atom(`<published>${day}</published><updated>2004-02-01T00:00:00Z</updated>`)],
    ['Atom, updated', atom(`<updated>${day}</updated>`)],
    ['Atom 0.3, issued', atom03(`<issued>${day}</issued><modified>2004-02-01T00:00:00Z</modified>`)],
    ['Atom 0.3, created', atom03(`<created>${day}</created>`)],
    ['Atom 0.3, modified', atom03(`<modified>${day}</modified>`)],
  ])('%s', async (_, feed) => {
    await sameMoment(feed)
  })

  test.each([
    ['RSS, dcterms', rss(`<dcterms:modified>${day}</dcterms:modified>`)],
    ['RSS, Atom', rss(`<atom:updated>${day}</atom:updated>`)],
    ['Atom', atom(`<published>2003-01-01T00:00:00Z</published><updated>${day}</updated>`)],
    ['Atom 0.3', atom03(`<issued>2003-01-01T00:00:00Z</issued><modified>${day}</modified>`)],
    ['RSS 1.0', rdf(`<dcterms:modified>${day}</dcterms:modified>`)],
  ])('last change: %s', async (_, feed) => {
    expect((await headOf(feed)).dateModified).toBe(day)
  })
})

describe('the keywords of an entry', () => {
  test.each([
    ['RSS', rss('<category>Otters</category><category domain="x">Rivers</category>')],
    ['RSS, Dublin Core', rss('<dc:subject>Otters</dc:subject><dc:subject>Rivers</dc:subject>')],
    ['RSS, in CDATA', rss('<category><![CDATA[Otters]]></category><category> Rivers </category>')],
    ['RSS, twice', rss('<category>Otters</category><dc:subject>Otters</dc:subject><category>Rivers</category>')],
    ['RSS, media', rss('<media:keywords>Otters, Rivers</media:keywords>')],
    ['RSS, iTunes', rss('<itunes:keywords>Otters, Rivers</itunes:keywords>')],
    ['RSS 1.0', rdf('<dc:subject>Otters</dc:subject><dc:subject>Rivers</dc:subject>')],
    ['Atom', atom('<category term="Otters"/><category term="r" label="Rivers"/>')],
    ['Atom, Dublin Core', atom('<dc:subject>Otters</dc:subject><dc:subject>Rivers</dc:subject>')],
    ['Atom 0.3', atom03('<dc:subject>Otters</dc:subject><dc:subject>Rivers</dc:subject>')],
  ])('%s', async (_, feed) => {
    expect((await headOf(feed)).keywords).toEqual(['Otters', 'Rivers'])
  })
})

describe('the text of an entry', () => {
  const text = story.join('\n\n')
  const short = 'An otter came back.'
  const swap = (feed: string, body: string): string =>
    feed.replace(/<description>[\s\S]*?<\/description>|<content [\s\S]*?<\/content>/u, () => body)
  test.each([
    ['RSS, CDATA', rss('')],
    ['RSS, escaped', swap(rss(''), `<description>${escaped}</description>`)],
    ['RSS, escaped twice', swap(rss(''), `<description>${escaped.replaceAll('&', '&amp;')}</description>`)],
    [
      'RSS, content:encoded',
      swap(rss(''), `<description>${short}</description><content:encoded>${cdata}</content:encoded>`),
    ],
    [
      'RSS, content:encoded first',
      swap(rss(''), `<content:encoded>${cdata}</content:encoded><description>${short}</description>`),
    ],
    [
      'RSS, Atom',
      swap(rss(''), `<description>${short}</description><atom:content type="html">${escaped}</atom:content>`),
    ],
    ['RSS, Dublin Core', swap(rss(''), `<dc:description>${escaped}</dc:description>`)],
    ['RSS 1.0', rdf('')],
    [
      'RSS 1.0, content',
      swap(rdf(''), `<description>${short}</description><content:encoded>${cdata}</content:encoded>`),
    ],
    ['Atom, HTML', atom('')],
    ['Atom, escaped', swap(atom(''), `<content type="html">${escaped}</content>`)],
    [
      'Atom, XHTML',
      swap(atom(''), `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content>`),
    ],
    [
      'Atom, XHTML with a prefix',
      swap(
        atom(''),
        `<content type="xhtml"><xhtml:div>${html.replaceAll('<p>', '<xhtml:p>').replaceAll('</p>', '</xhtml:p>')}</xhtml:div></content>`,
      ),
    ],
    ['Atom, text', swap(atom(''), `<content type="text">${story.join('\n\n').replaceAll('&', '&amp;')}</content>`)],
    [
      'Atom, base64',
      swap(atom(''), `<content type="application/octet-stream">${Buffer.from(html).toString('base64')}</content>`),
    ],
    ['Atom, summary', swap(atom(''), `<summary type="html">${escaped}</summary>`)],
    [
      'Atom, summary and content',
      swap(atom(''), `<summary>${short}</summary><content type="html">${escaped}</content>`),
    ],
    ['Atom 0.3', atom03('')],
    [
      'Atom 0.3, base64',
      swap(atom03(''), `<content type="text/html" mode="base64">${Buffer.from(html).toString('base64')}</content>`),
    ],
    [
      'Atom 0.3, XML',
      swap(
        atom03(''),
        `<content type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content>`,
      ),
    ],
  ])('%s', async (_, feed) => {
    expect((await first(feed)).text).toBe(text)
  })

  test.each([
    [
      'RSS',
      swap(
        rss(''),
        `<description>&lt;p&gt;An &lt;b&gt;otter&lt;/b&gt; came back.&lt;/p&gt;</description><content:encoded>${cdata}</content:encoded>`,
      ),
    ],
    ['RSS, iTunes', rss(`<itunes:summary>${short}</itunes:summary>`)],
    ['RSS 1.0', swap(rdf(''), `<description>${short}</description><content:encoded>${cdata}</content:encoded>`)],
    ['Atom', atom(`<summary>${short}</summary>`)],
    ['Atom, HTML', atom('<summary type="html">An &lt;b&gt;otter&lt;/b&gt; came back.</summary>')],
    ['Atom 0.3', atom03(`<summary>${short}</summary>`)],
  ])('%s: the shorter text is the summary', async (_, feed) => {
    const item = await first(feed)
    expect([item.text, item.head.summary]).toEqual([text, short])
  })

  test('the text itself is NOT its summary', async () => {
    expect((await headOf(rss(''))).summary).toBeUndefined()
  })

  test.each([
    ['the entry', atom('').replace('<entry>', '<entry xml:base="https://base.example/news/">')],
    ['the content', swap(atom(''), `<content type="html" xml:base="https://base.example/news/">${cdata}</content>`)],
    ['the feed', rss('', { root: 'version="2.0" xml:base="https://base.example/news/"' })],
    ['the page', rss('<link>https://base.example/news/otter</link>')],
  ])('a relative link is resolved against the base of %s', async (_, feed) => {
    const linked = feed.replace('The otter was seen', 'The <a href="a#b">otter</a> was seen')
    expect((await first(linked)).marks?.links.map(({ url }) => url)).toEqual(['https://base.example/news/a#b'])
  })
})

describe('other fields of an entry', () => {
  test.each([
    ['RSS, of the channel', rss('', { channel: '<copyright>Free for all</copyright>' }), 'Free for all'],
    ['RSS, Dublin Core', rss('<dc:rights>Free for all</dc:rights>'), 'Free for all'],
    ['Atom', atom('<rights>Free for all</rights>'), 'Free for all'],
    ['Atom, of the feed', atom('', { feed: '<rights>Free for all</rights>' }), 'Free for all'],
  ])('rights: %s', async (_, feed, usageTerms) => {
    expect((await headOf(feed)).rights).toEqual({ usageTerms })
  })

  test.each([
    ['RSS', rss('<creativeCommons:license>https://license.example/by</creativeCommons:license>')],
    ['Atom', atom('<link rel="license" href="https://license.example/by"/>')],
  ])('license: %s', async (_, feed) => {
    expect((await headOf(feed)).rights).toEqual({ license: 'https://license.example/by' })
  })

  test.each([
    ['RSS', rss('', { channel: '<language>sv-SE</language>' })],
    ['RSS, Dublin Core', rss('<dc:language>sv-SE</dc:language>')],
    ['RSS, xml:lang', rss('').replace('<item>', '<item xml:lang="sv-SE">')],
    ['Atom, entry', atom('').replace('<entry>', '<entry xml:lang="sv-SE">')],
    ['Atom, feed', atom('', { root: 'xml:lang="sv-SE"' })],
  ])('language: %s', async (_, feed) => {
    expect((await headOf(feed)).language).toBe('sv-SE')
  })

  test.each([
    ['RSS', rss(''), 'Post'],
    ['RSS, of the source', rss('<source url="https://wire.example/feed">Wire</source>'), 'Wire'],
    ['Atom', atom(''), 'Post'],
    ['Atom, of the source', atom('<source><title>Wire</title></source>'), 'Wire'],
    ['Atom 0.3', atom03(''), 'Post'],
    ['RSS 1.0', rdf(''), 'Post'],
  ])('publisher: %s', async (_, feed, publisher) => {
    expect((await headOf(feed)).publisher).toBe(publisher)
  })

  test.each([
    ['enclosure', rss('<enclosure url="https://post.example/o.jpg" type="image/jpeg" length="1"/>')],
    ['media', rss('<media:content url="https://post.example/o.jpg" medium="image"/>')],
    [
      'media group',
      rss('<media:group><media:content url="https://post.example/o.jpg" type="image/jpeg"/></media:group>'),
    ],
    ['media thumbnail', rss('<media:thumbnail url="https://post.example/o.jpg"/>')],
    ['iTunes', rss('<itunes:image href="https://post.example/o.jpg"/>')],
    ['Atom enclosure', atom('<link rel="enclosure" type="image/jpeg" href="https://post.example/o.jpg"/>')],
    ['Atom media', atom('<media:content url="https://post.example/o.jpg" medium="image"/>')],
  ])('pictures: %s', async (_, feed) => {
    expect((await first(feed)).marks?.media).toEqual([{ kind: 'image', url: 'https://post.example/o.jpg' }])
  })

  test('comments are counted', async () => {
    expect((await headOf(rss('<slash:comments>7</slash:comments>'))).commentCount).toBe(7)
  })
})

describe('a malformed feed', () => {
  const good = rss('<title>Otter back</title>')
  test.each([
    ['a blank line before its declaration', `\n\n${good}`],
    ['a byte order mark', `\ufeff${good}`],
    ['a comment before it', good.replace('<rss', '<!-- made by hand --><rss')],
    ['a style sheet', good.replace('<rss', '<?xml-stylesheet href="x.xsl"?><rss')],
    [
      'a document type',
      good.replace(
        '<rss',
        '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss',
      ),
    ],
    ['no declaration', good.replace(/^<\?xml[^>]*>\n/u, '')],
    ['a bare ampersand', good.replace('<title>Post', '<title>Post & Sons')],
    ['an HTML entity', good.replace('<title>Post', '<title>Post&nbsp;&copy;')],
    ['control characters', good.replace('<title>Post', '<title>Po\u0001st')],
    [
      'undeclared namespaces',
      good
        .replaceAll(/ xmlns:\w+="[^"]*"/gu, '')
        .replace('<title>Otter', '<dc:creator>Ilse Marten</dc:creator><title>Otter'),
    ],
    ['an attribute without quotation marks', good.replace('<item>', '<item id=7>')],
    [
      'element names in capitals',
      good.replaceAll(
        /<(\/?)(rss|channel|item|title|link|description)\b/gu,
        (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`,
      ),
    ],
    ['an RSS 2.0 namespace', good.replace('<rss', '<rss xmlns="http://backend.userland.com/rss2"')],
    [
      'another prefix',
      good
        .replaceAll('xmlns:dc=', 'xmlns:dublin=')
        .replace('<title>Otter', '<dublin:creator>Ilse Marten</dublin:creator><title>Otter'),
    ],
    ['a comment after it', `${good}\n<!-- served in 3 ms -->\n`],
  ])('with %s gives its story', async (_, feed) => {
    const item = await first(feed)
    expect([item.head.headline, item.text]).toEqual(['Otter back', story.join('\n\n')])
  })

  test('is read with any prefix for a namespace', async () => {
    const feed = rss('<dublin:creator>Ilse Marten</dublin:creator>').replace('xmlns:dc=', 'xmlns:dublin=')
    expect((await headOf(feed)).bylines.map(({ name }) => name)).toEqual(['Ilse Marten'])
  })
})
