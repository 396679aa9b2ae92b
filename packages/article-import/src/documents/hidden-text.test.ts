import { describe, expect, test } from 'vitest'
import { collect, longText } from '../fixtures/collect.ts'
import { makeDocx, makePdf } from '../fixtures/make-documents.ts'
import { importBytes } from '../import-from.ts'

const secret = 'HIDDEN the mayor took money, the court said on Friday.'
const story = longText('otter')

const textOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const [item] = await collect(importBytes(bytes, { name }))
  if (item?.kind !== 'text') throw new Error(item?.kind === 'failure' ? item.error.message : 'No story.')
  return item.text
}

const html = story.map((text) => `<p>${text}</p>`).join('')
const hiddenHtml = `<p style="display:none">${secret}</p>`

describe('hidden words are NOT in the text of', () => {
  const run = (text: string, properties = '') =>
    `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

  test.each([
    '<w:vanish/>',
    '<w:vanish w:val="1"/>',
    '<w:webHidden/>',
    '<w:b/><w:vanish/><w:i/>',
    '<w:color w:val="FFFFFF"/>',
    '<w:sz w:val="2"/>',
  ])('a Word document: %s', async (properties) => {
    const body = `<w:p>${run(story[0] ?? '')}${run(` ${secret}`, properties)}</w:p><w:p>${run(secret, properties)}</w:p><w:p>${run(story[1] ?? '')}</w:p>`
    expect(await textOf(makeDocx(body), 'story.docx')).toBe(story.slice(0, 2).join('\n\n'))
  })

  test('a Word document: deleted text', async () => {
    const body = `<w:p>${run(story[0] ?? '')}<w:del><w:r><w:delText>${secret}</w:delText></w:r></w:del></w:p><w:p>${run(story[1] ?? '')}</w:p>`
    expect(await textOf(makeDocx(body), 'story.docx')).not.toContain('HIDDEN')
  })

  test.each([
    ['too small to read', [72, 600, 1, secret]],
    ['next to the page', [-900, 600, 11, secret]],
    ['below the page', [72, -400, 11, secret]],
  ] as const)('a PDF: %s', async (_, line) => {
    const lines = story.slice(0, 3).map((text, at) => [72, 700 - at * 40, 11, text.slice(0, 80)] as const)
    expect(await textOf(makePdf([[...lines, line]]), 'story.pdf')).not.toContain('HIDDEN')
  })

  test('an email', async () => {
    const head =
      'From: a@post.example\r\nTo: b@post.example\r\nSubject: Otter\r\nMessage-ID: <1@a>\r\nMIME-Version: 1.0\r\n'
    const mail = `${head}Content-Type: text/html; charset=utf-8\r\n\r\n${html}${hiddenHtml}`
    expect(await textOf(Buffer.from(mail), 'story.eml')).toBe(story.join('\n\n'))
  })

  test('Markdown', async () => {
    const markdown = `# Otter\n\n${story.join('\n\n')}\n\n${hiddenHtml}\n\n<!-- ${secret} -->\n\n[//]: # (${secret})\n`
    expect(await textOf(Buffer.from(markdown), 'story.md')).toBe(story.join('\n\n'))
  })

  test.each([
    [
      'RSS',
      `<rss version="2.0"><channel><title>Post</title><item><title>Otter</title><description><![CDATA[${html}${hiddenHtml}]]></description></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><id>x</id><entry><id>o</id><title>Otter</title><content type="html"><![CDATA[${html}${hiddenHtml}]]></content></entry></feed>`,
    ],
  ])('a feed: %s', async (_, feed) => {
    expect(await textOf(Buffer.from(feed), 'feed.xml')).toBe(story.join('\n\n'))
  })

  test('a JSON Feed, ninjs and ANS', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Post',
      items: [{ id: '1', content_html: html + hiddenHtml }],
    }
    const ninjs = { uri: 'urn:1', bodies: [{ contentType: 'text/html', value: html + hiddenHtml }] }
    for (const json of [feed, ninjs]) {
      expect(await textOf(Buffer.from(JSON.stringify(json)), 'story.json')).toBe(story.join('\n\n'))
    }
  })

  test('JSON-LD data', async () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Otter', articleBody: html + hiddenHtml })
    const page = `<!doctype html><title>Otter</title><script type="application/ld+json">${data}</script><p>Turn on scripts to read this page of the Post.</p>`
    expect(await textOf(Buffer.from(page), 'page.html')).toBe(story.join('\n\n'))
  })
})

test('white text on a dark background and text of normal size stay', async () => {
  const runs = [
    '<w:r><w:rPr><w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000000"/></w:rPr><w:t>SEEN once.</w:t></w:r>',
    '<w:r><w:rPr><w:vanish w:val="0"/><w:sz w:val="22"/></w:rPr><w:t> SEEN twice.</w:t></w:r>',
  ]
  expect(await textOf(makeDocx(`<w:p>${runs.join('')}</w:p>`), 'story.docx')).toBe('SEEN once. SEEN twice.')
})
