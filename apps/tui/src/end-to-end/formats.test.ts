import { gzipSync } from 'node:zlib'
import { validate } from '@onrecord/article-data/validate'
import { afterAll, describe, expect, test } from 'vitest'
import { run, scratch } from './run.ts'

const { file, remove } = scratch()
afterAll(remove)

const first = 'The harbour wall fell on Monday night, the port authority said in a report, and nobody was hurt.'
const second = 'It had been weak for years, said Ilse Marten, who mended it twice and warned of the tide.'

const page = `<!doctype html><html lang="en"><head><title>Harbour wall fails</title>
<meta property="article:published_time" content="2025-01-14T08:00:00Z"></head><body><article><h1>Harbour wall fails</h1>
<p>${first.replace('a report', '<a href="https://port.example/report">a report</a>')}</p>
<p>${second.replace('twice', '<em>twice</em>')}</p></article></body></html>`

const mail = [
  'From: Tolvik Port <press@port.example>',
  'To: desk@news.example',
  'Subject: Harbour wall fails',
  'Date: Tue, 14 Jan 2025 08:00:00 +0000',
  'Message-ID: <1@port.example>',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  '',
  `<p>${first.replace('a report', '<a href="https://port.example/report">a report</a>')}</p><p>${second}</p>`,
].join('\r\n')

const files: readonly (readonly [name: string, path: string])[] = [
  ['a page', file('wall.html', page)],
  ['a page without an extension', file('wall', page)],
  ['a compressed page', file('wall.html.gz', gzipSync(page))],
  ['a page saved as text', file('page.txt', page)],
  ['a saved mail', file('wall.eml', mail)],
]

describe.each(files)('%s', (_, path) => {
  test('read shows its story', async () => {
    const { out, code } = await run(['read', path])
    expect(code).toBe(0)
    expect(out).toContain('Harbour wall fails')
    expect(out).toContain(second)
    expect(out).not.toMatch(/<p>|Message-ID/u)
  })

  test('extract keeps its links, its date and the importer', async () => {
    const { out, code } = await run(['extract', '--model', 'fast', path])
    const article = JSON.parse(out)
    expect(code).toBe(0)
    expect(validate(article)).toEqual([])
    expect(article).toMatchObject({
      headline: 'Harbour wall fails',
      datePublished: expect.stringMatching(/^2025-01-14T08:00:00/),
      provenance: { importer: { name: '@onrecord/article-import' } },
    })
    const [link] = article.links
    expect(link.url).toBe('https://port.example/report')
    expect(article.text.slice(link.span.start, link.span.end)).toBe('a report')
    expect(article.dates[0].edtf).toBe('2025-01-13')
  })

  test('text writes its text; with --json, also its links', async () => {
    expect((await run(['text', path])).out).toBe(`${first}\n\n${second}\n`)
    const { links, text } = JSON.parse((await run(['text', '--json', path])).out)
    expect(links).toMatchObject([{ words: 'a report', url: 'https://port.example/report' }])
    expect(text.slice(links[0].span.start, links[0].span.end)).toBe('a report')
  })
})

test('the format of stdin is detected by its content', async () => {
  const { out } = await run(['extract', '--model', 'fast'], { input: page })
  expect(JSON.parse(out).links).toHaveLength(1)
})

test('a text about markup is NOT read as a page', async () => {
  const story = `Markup turns 30\n\nEvery page begins with <html>, Ilse Marten said on Monday.\n\nIt has not changed since.\n`
  const { out } = await run(['extract', '--model', 'fast', file('markup.txt', story)])
  expect(JSON.parse(out).text).toContain('begins with <html>')
})

test('an Article that is extracted again keeps its links, its date and the importer', async () => {
  const { out: given } = await run(['extract', '--model', 'fast', file('given.html', page)])
  const { out } = await run(['extract', '--model', 'fast', file('given.json', given)])
  expect(JSON.parse(out)).toEqual(JSON.parse(given))
})
