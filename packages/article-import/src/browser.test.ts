import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { importStory } from './browser.ts'
import { makeDocx, makePdf } from './fixtures/make-documents.ts'
import { ImportError } from './import-error.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const sentence = 'The wall at Tolvik fell in the night of the storm, the mayor said on Tuesday.'
const words = `${sentence} Nobody was near the wall when it fell, she said, because the harbor was closed.`
const half = Math.floor(words.length / 2)

const documents: readonly (readonly [string, Uint8Array])[] = [
  ['story.txt', bytesOf(words)],
  ['story.md', bytesOf(`# Wall falls\n\n${words}`)],
  ['story.html', bytesOf(`<!doctype html><title>Wall</title><article><h1>Wall falls</h1><p>${words}</p></article>`)],
  ['story.docx', makeDocx(`<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`)],
  [
    'story.pdf',
    makePdf([
      [
        [50, 700, 12, words.slice(0, half)],
        [50, 680, 12, words.slice(half)],
      ],
    ]),
  ],
  ['story.eml', bytesOf(`From: a@b.example\nSubject: Wall falls\nDate: Mon, 13 Jan 2025 10:00:00 +0000\n\n${words}`)],
]

test.each(documents)('reads the words of %s', async (name, bytes) => {
  const story = await importStory({ bytes, name })
  expect(story.kind === 'text' && story.text.replace(/\s+/gu, ' ')).toContain('fell in the night of the storm')
})

test('a page with an address keeps it', async () => {
  const [, , [name, bytes] = ['', new Uint8Array()]] = documents
  const story = await importStory({ bytes, name, url: 'https://post.example/wall' })
  expect(story.kind === 'text' && story.head.canonicalUrl).toBe('https://post.example/wall')
})

test.each([
  ['empty.txt', '', 'contains no text'],
  ['feed.xml', '<?xml version="1.0"?><rss><channel></channel></rss>', 'an XML file or a feed'],
  ['data.json', '{"a": 1}', 'a JSON file'],
  ['story.pdf', 'This is not a PDF.', 'does not start like a pdf file'],
  ['picture.png', '\u0000\u0001', 'is not text'],
])('does NOT read %s, and says why in one line', async (name, text, why) => {
  const failure = await importStory({ bytes: bytesOf(text), name }).catch((cause: unknown) => cause)
  expect(failure).toBeInstanceOf(ImportError)
  expect(failure instanceof Error && failure.message).toContain(why)
  expect(failure instanceof Error && failure.message).not.toContain('\n')
})

test('a PDF without a text layer is named as one', async () => {
  await expect(importStory({ bytes: makePdf([[[50, 700, 12, '1']]]), name: 'scan.pdf' })).rejects.toThrow(
    'without a text layer',
  )
})

/** The files of the package that a file imports, directly or not, when it is loaded or later. */
const reached = (file: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(file)) return seen
  const code = readFileSync(file, 'utf8')
  return Array.from(code.matchAll(/(?:^(?:import|export) (?!type\b)[^']*|import\()'(\.[^']+)'/gmu), ([, path = '']) =>
    resolve(dirname(file), path),
  ).reduce((known: ReadonlySet<string>, next) => reached(next, known), new Set([...seen, file]))
}

test('reaches no file that imports a module of Node', () => {
  const files = [...reached(resolve(import.meta.dirname, 'browser.ts'))]
  expect(files.length).toBeGreaterThan(20)
  for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toMatch(/^import (?!type\b).*'node:/mu)
})
