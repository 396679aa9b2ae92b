import { expect, test } from 'vitest'
import { detectFormat, hasKnownExtension, xmlRoot } from './detect-format.ts'

test.each([
  ['', 'a.html', undefined, 'html'],
  ['', 'https://example.org/a.HTM?x=1#y.txt', undefined, 'html'],
  ['', 'a.rss', undefined, 'xml'],
  ['', 'a.jsonl', undefined, 'json-lines'],
  ['', 'a.md', undefined, 'markdown'],
  ['<p>Not a page.</p>', 'a.txt', undefined, 'text'],
  ['', 'a.txt', 'text/html', 'html'],
  ['<!-- saved from url=(0017)https://post.example/ -->\n<html>', 'a', undefined, 'html'],
  ['<!-- a --><!-- b --> <meta charset="utf-8"><p>', 'a', undefined, 'html'],
  ['From: a@b.example\nTo: c@d.example\nSubject: x\nMessage-ID: <1@b.example>\n\nText', '-', undefined, 'mail'],
  [
    'From: a\nSnapshot-Content-Location: https://post.example/\nSubject: x\nMIME-Version: 1.0\n\n',
    '-',
    undefined,
    'mhtml',
  ],
  ['From: the harbor\nTo: the market\n\nA walk through Tolvik.', '-', undefined, 'text'],
  ['', 'a.pdf', undefined, 'pdf'],
  ['', 'a', 'application/pdf', 'pdf'],
  ['', 'a.eml', undefined, 'mail'],
  ['', 'a', 'application/rss+xml', 'xml'],
  ['', 'a', 'application/ld+json', 'json'],
  ['', 'a', 'application/x-ndjson', 'json-lines'],
  ['', 'a.md', 'text/plain', 'markdown'],
  ['<?xml version="1.0"?><rss>', 'a', 'text/html', 'xml'],
  ['\n<!DOCTYPE html>', 'a', undefined, 'html'],
  ['{"text": 1}', '-', undefined, 'json'],
  ['---\ntitle: x\n---\n', '-', undefined, 'markdown'],
  ['<newsItem x="y">', '-', 'application/octet-stream', 'xml'],
  ['Rain fell.', '-', undefined, 'text'],
  ['{He said so.}', '-', undefined, 'text'],
] as const)('%j named %s of type %s is %s', (text, name, mediaType, format) => {
  expect(detectFormat(text, name, mediaType)).toBe(format)
})

test.each(['image/png', 'video/mp4', 'application/zip'])('%s is NOT text', (mediaType) => {
  expect(() => detectFormat('', 'https://example.org/a', mediaType)).toThrow(
    `"https://example.org/a" has the media type "${mediaType}", which is not supported. Expected HTML, a feed, XML, JSON, Markdown, plain text, PDF, DOCX, email or MHTML.`,
  )
})

test('a folder import reads known extensions and NOT others', () => {
  expect(['a.txt', 'a.HTML', 'a.b.jsonl'].every(hasKnownExtension)).toBe(true)
  expect(['a', 'a.png', 'txt', 'a.constructor', 'a.rtf'].some(hasKnownExtension)).toBe(false)
})

test.each([
  ['<rss version="2.0">', 'rss'],
  ['\uFEFF<?xml version="1.0"?>\n<!-- a -- > b -->\n<!DOCTYPE rss>\n<rdf:RDF xmlns="x">', 'rdf'],
  ['<feed/>', 'feed'],
])('the root of %j is %s', (xml, root) => {
  expect(xmlRoot(xml)).toBe(root)
})

test.each(['', 'text', '<!-- <rss> ', '<?xml <rss', '<', '< rss>', '<!--'.repeat(100_000), '<?'.repeat(100_000)])(
  'XML that does not start with an element has NO root',
  (xml) => {
    expect(xmlRoot(xml)).toBeUndefined()
  },
)
