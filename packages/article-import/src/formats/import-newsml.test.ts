import { expect, test } from 'vitest'
import { ImportError } from '../import-error.ts'
import { importNewsml } from './import-newsml.ts'

const item = (content: string, meta = '') => `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.33" guid="urn:x" xml:lang="en">
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider literal="example"><name>Example News</name></provider>
    <versionCreated>2025-01-12T10:00:00Z</versionCreated>
    <firstCreated>2025-01-11T10:00:00Z</firstCreated>
  </itemMeta>
  <contentMeta>
    <headline>Rain &amp; snow</headline>
    <by>By Jane Doe</by>
    <language tag="en-GB"/>
    <subject type="cpnat:abstract"><name>weather</name></subject>
    <description role="drol:summary">What is known.</description>${meta}
  </contentMeta>
  <contentSet>${content}</contentSet>
</newsItem>`

test('the head comes from the metadata', () => {
  const [story] = importNewsml(item('<inlineData contenttype="text/plain">One.</inlineData>'), 'a.xml')
  expect(story?.head).toEqual({
    headline: 'Rain & snow',
    summary: 'What is known.',
    bylines: [{ name: 'Jane Doe' }],
    datePublished: '2025-01-11T10:00:00Z',
    dateModified: '2025-01-12T10:00:00Z',
    language: 'en-GB',
    publisher: 'Example News',
    keywords: ['weather'],
  })
})

test.each([
  ['plain text', '<inlineData contenttype="text/plain">One &lt; two.\n\nThree.</inlineData>', 'One < two.\n\nThree.'],
  ['CDATA', '<inlineData contenttype="text/plain"><![CDATA[One & two.]]></inlineData>', 'One & two.'],
  [
    'XHTML',
    '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>No</title></head><body><p>One <em>two</em>.</p><h2>More</h2></body></html></inlineXML>',
    'One two.\n\nMore',
  ],
  [
    'NITF',
    '<inlineXML contenttype="application/nitf+xml"><n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"><n:head/><n:body><n:body.head><n:hedline><n:hl1>No</n:hl1></n:hedline></n:body.head><n:body.content><n:p>One.</n:p><n:hl2>More</n:hl2><n:media><n:media-caption>No</n:media-caption></n:media><n:p>Two.</n:p></n:body.content><n:body.end/></n:body></n:nitf></inlineXML>',
    'One.\n\nMore\n\nTwo.',
  ],
])('a body in %s', (_, content, text) => {
  expect(importNewsml(item(content), 'a.xml').map((story) => story.text)).toEqual([text])
})

test('a message gives each of its items', () => {
  const inner = (text: string) => item(`<inlineData>${text}</inlineData>`).replace(/^<\?xml.*\n/u, '')
  const message = `<newsMessage><header/><itemSet>${inner('One.')}${inner('Two.')}</itemSet></newsMessage>`
  expect(importNewsml(message, 'a.xml').map(({ text }) => text)).toEqual(['One.', 'Two.'])
})

test('XML without a news item is NOT accepted', () => {
  expect(() => importNewsml('<newsMessage><header/></newsMessage>', 'a.xml')).toThrow(
    '"a.xml" has no news item. Expected NewsML-G2 with a newsItem.',
  )
})

const bomb = (levels: number) =>
  `<?xml version="1.0"?><!DOCTYPE newsItem [<!ENTITY l0 "boom">${Array.from(
    { length: levels },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  ).join('')}]><newsItem><contentSet><inlineData>&l${levels};</inlineData></contentSet></newsItem>`

test('entity bombs and references to files are NOT expanded', () => {
  const outside =
    '<!DOCTYPE newsItem SYSTEM "x.dtd" [<!ENTITY f SYSTEM "file:///etc/passwd">]><newsItem><contentSet><inlineData>&f;</inlineData></contentSet></newsItem>'
  for (const xml of [bomb(9), outside]) {
    expect(() => importNewsml(xml, 'a.xml')).toThrow(ImportError)
    expect(() => importNewsml(xml, 'a.xml')).toThrow(
      '"a.xml" declares its own entities. Expected XML without an internal DTD.',
    )
  }
})

test('broken XML is rejected', () => {
  expect(() => importNewsml('<newsItem><a></b', 'a.xml')).toThrow(ImportError)
})
