import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { collect, describeItem, longPage, longText } from '../fixtures/collect.ts'
import { type MadeLine, makeDocx, makePdf, makeZip } from '../fixtures/make-documents.ts'
import { importBytes } from '../import-from.ts'
import type { ImportedText } from '../imported.ts'

const items = (bytes: Uint8Array | string, name: string) =>
  collect(importBytes(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, { name }))

const story = async (bytes: Uint8Array | string, name: string): Promise<ImportedText> => {
  const [item] = await items(bytes, name)
  if (item?.kind !== 'text') throw new Error(item && describeItem(item))
  return item
}

const failure = async (bytes: Uint8Array | string, name: string): Promise<string> =>
  (await items(bytes, name)).map(describeItem).join()

describe('a PDF', () => {
  const lines = (page: number): readonly MadeLine[] => [
    [72, 770, 9, 'Ministry of Ports - Press release'],
    ...(page === 1 ? ([[72, 720, 20, 'North quay stays closed']] as const) : []),
    [72, 680, 11, `The north quay of Tolvik stays closed until the fourth of May, the min-`],
    [72, 666, 11, 'istry said on Monday. Divers found a crack in its oldest wall (page'],
    [72, 652, 11, `${page} of their report).`],
    [72, 620, 11, 'Forty boats were moved to the fish market in the night, said Ilse Marten.'],
    [300, 30, 9, `Page ${page} of 2`],
  ]
  const release = makePdf([lines(1), lines(2)], '/Title(Microsoft Word - release.doc)')

  test('gives its paragraphs and headline, and NOT its running heads and page numbers', async () => {
    const { text, head } = await story(release, 'release.pdf')
    expect(head.headline).toBe('North quay stays closed')
    expect(text.split('\n\n')).toEqual(
      [1, 2].flatMap((page) => [
        `The north quay of Tolvik stays closed until the fourth of May, the ministry said on Monday. Divers found a crack in its oldest wall (page ${page} of their report).`,
        'Forty boats were moved to the fish market in the night, said Ilse Marten.',
      ]),
    )
  })

  test('is detected by its first bytes, whatever its name', async () => {
    expect((await story(release, 'release.txt')).text).toContain('North quay'.slice(0, 5).toLowerCase())
  })

  test('that is scanned, cut off or damaged is rejected in one line that names the format', async () => {
    const scan = await failure(makePdf([[[72, 720, 11, 'SCANNED 13 January']]]), 'scan.pdf')
    expect(scan).toContain('"scan.pdf" is a PDF without a text layer: 14 letters on 1 pages.')
    expect(await failure('%PDF-1.7\nnothing else', 'cut.pdf')).toMatch(
      /^failure: "cut.pdf" is a PDF that cannot be read: .+$/u,
    )
    expect(await failure('Plain words.', 'words.pdf')).toContain('"words.pdf" does not start like a pdf file.')
  })
})

describe('a Word document', () => {
  const paragraph = (text: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
  const link = '<w:hyperlink r:id="r9"><w:r><w:t>a report</w:t></w:r></w:hyperlink>'
  const body = `${paragraph('North quay stays closed', 'Heading1')}<w:p><w:r><w:t xml:space="preserve">The wall is old, the board said in </w:t></w:r>${link}<w:r><w:t>.</w:t></w:r></w:p>${paragraph('Forty boats were moved.')}`
  const file = makeDocx(body, '<dc:creator>Ilse Marten</dc:creator><dc:title>Release</dc:title>')

  test('gives text, headline, author and links', async () => {
    const { text, head, marks } = await story(file, 'release.docx')
    expect(text).toBe('The wall is old, the board said in a report.\n\nForty boats were moved.')
    expect(head).toMatchObject({ headline: 'North quay stays closed', bylines: [{ name: 'Ilse Marten' }] })
    expect(marks?.links).toEqual([{ span: { start: 35, end: 43 }, url: 'https://post.example/report' }])
  })

  test('that is damaged is rejected in one line that names the format', async () => {
    expect(await failure(makeZip({ 'word/document.xml': '<w' }), 'a.docx')).toMatch(
      /^failure: "a.docx" is a DOCX file that cannot be read: .+$/u,
    )
  })
})

describe('a saved email', () => {
  const head = [
    'Return-Path: <press@ports.example>',
    'From: Ministry of Ports <press@ports.example>',
    'To: desk@post.example',
    'Subject: =?utf-8?Q?Fwd=3A_North_quay_closed?=',
    'Date: Mon, 13 Jan 2025 09:30:00 +0100',
    'MIME-Version: 1.0',
  ]
  const plain = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable']
  const text =
    'The harbor is closed, the ministry said =E2=80=9Cuntil May=E2=80=9D.\r\n\r\nBoats were moved.\r\n\r\n-- \r\nPress office\r\n'

  test('gives its text without the signature, and subject, sender and date as its head', async () => {
    const found = await story([...head, ...plain, '', text].join('\r\n'), 'release.eml')
    expect(found.text).toBe('The harbor is closed, the ministry said “until May”.\n\nBoats were moved.')
    expect(found.head).toMatchObject({
      headline: 'North quay closed',
      publisher: 'Ministry of Ports',
      datePublished: '2025-01-13T08:30:00.000Z',
    })
  })

  test('is detected by its header, and quoted messages are NOT its text', async () => {
    const answer = 'Yes, all of it is closed.\r\n\r\nOn Mon, 13 Jan 2025, Jon Roe wrote:\r\n> Is the harbor closed?\r\n'
    expect((await story([...head, ...plain, '', answer].join('\r\n'), 'standard input')).text).toBe(
      'Yes, all of it is closed.',
    )
  })
})

test('an MHTML file gives the page, and NOT its frames', async () => {
  const page = longPage('otter').replaceAll('=', '=3D')
  const file = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://post.example/otter',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://post.example/otter',
    '',
    page,
    '--b',
    'Content-Type: text/html',
    'Content-Location: cid:frame@mhtml.blink',
    '',
    '<p>An advertisement in a frame, long enough to be taken for a paragraph of the story itself.</p>',
    '--b--',
  ].join('\r\n')
  const { text, head } = await story(file, 'otter.mhtml')
  expect(text).toBe(longText('otter').join('\n\n'))
  expect(head.canonicalUrl).toBe('https://post.example/otter')
})

test('gzip gives its contents, but NOT gzip inside gzip or more than the limit', async () => {
  expect((await story(gzipSync('Rain fell.'), 'rain.txt.gz')).text).toBe('Rain fell.')
  expect((await story(gzipSync(longPage('otter')), 'otter.html.gz')).head.headline).toBe('The otter')
  expect(await failure(gzipSync(gzipSync('Rain fell.')), 'a.gz')).toContain('is a gzip file inside a gzip file')
  const bomb = collect(importBytes(gzipSync('a'.repeat(100_000)), { name: 'b.gz' }, { maxBytes: 1000 }))
  expect((await bomb).map(describeItem)[0]).toContain(
    '"b.gz" is a gzip file that cannot be read: it contains more than 1000 bytes.',
  )
  expect(await failure(gzipSync('Rain fell.').subarray(0, 15), 'c.gz')).toContain(
    '"c.gz" is a gzip file that cannot be read',
  )
})

test.each([
  ['an RTF document', '{\\rtf1\\ansi The harbor is closed.}', 'a.rtf'],
  ['a web archive (WARC)', 'WARC/1.0\r\nWARC-Type: response\r\n\r\n', 'a.warc'],
  ['an older Office document or Outlook message', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'a.doc'],
  ['a picture', '\x89PNG\r\n\x1a\n', 'a.txt'],
  ['a spreadsheet (XLSX)', makeZip({ 'xl/workbook.xml': '<a/>' }), 'a.xlsx'],
  ['an OpenDocument file', makeZip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'a.odt'],
  ['a ZIP archive', makeZip({ 'a.txt': 'Rain fell.' }), 'a.zip'],
])('%s is rejected in one line that names it', async (name, bytes, file) => {
  expect(await failure(bytes, file)).toBe(
    `failure: "${file}" is ${name}, which is not supported. Expected HTML, a feed, XML, JSON, Markdown, plain text, PDF, DOCX, email or MHTML.`,
  )
})
