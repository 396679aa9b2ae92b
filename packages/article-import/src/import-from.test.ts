import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { edition } from '@onrecord/article-data/edition'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serve } from './fetch/fixtures/serve.ts'
import { collect, describeItem, longPage } from './fixtures/collect.ts'
import { importBytes, importFrom } from './import-from.ts'
import { importerVersion } from './imported.ts'

const folderOf = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'import-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a path', () => {
  test('a plain text file is one story, without a headline', async () => {
    const folder = await folderOf({ 'a.txt': 'Rain\r\n\r\nIt fell.' })
    expect(await collect(importFrom(join(folder, 'a.txt')))).toEqual([
      {
        kind: 'text',
        text: 'Rain\n\nIt fell.',
        head: { bylines: [], keywords: [] },
        notes: [],
        importer: { name: '@onrecord/article-import', version: importerVersion },
        origin: join(folder, 'a.txt'),
      },
    ])
  })

  test('a folder is read with its subfolders, sorted; hidden files and unknown formats are NOT', async () => {
    const folder = await folderOf({
      'b.md': '# Two\n\nTwo.',
      'a/z.txt': 'One.',
      'c.jsonl': '{"text":"Three."}\n\n{"text":"Four."}\n',
      '.hidden.txt': 'No.',
      '.git/a.txt': 'No.',
      'picture.png': 'No.',
    })
    await symlink(folder, join(folder, 'd'))
    expect((await collect(importFrom(folder))).map(describeItem)).toEqual(['One.', 'Two.', 'Three.', 'Four.'])
  })

  test('a bad file becomes a failure and does NOT stop the import', async () => {
    const folder = await folderOf({
      'a.json': '{"text": "One',
      'b.txt': '',
      'c.xml': '<svg/>',
      'd.json': JSON.stringify(edition[0]),
      'e.txt': 'Five\0.',
      'f.txt': 'Six.',
    })
    const items = await collect(importFrom(folder))
    expect(items.map(({ origin }) => origin)).toEqual(
      ['a.json', 'b.txt', 'c.xml', 'd.json', 'e.txt', 'f.txt'].map((name) => join(folder, name)),
    )
    expect(items.map(({ kind }) => kind)).toEqual(['failure', 'failure', 'failure', 'article', 'failure', 'text'])
    const messages = items.flatMap((item) => (item.kind === 'failure' ? [item.error.message] : []))
    for (const [at, words] of [
      'is not valid JSON: ',
      'contains no text',
      'is XML in an unknown format ("svg")',
    ].entries()) {
      expect(messages[at]).toContain(words)
      expect(messages[at]).not.toContain('\n')
    }
  })

  test.each([
    ['missing.txt', 'does not exist. Expected a file, a folder or an address'],
    ['a.txt/b.txt', 'part of the path is not a folder'],
    ['empty', 'contains no files in a supported format'],
  ])('%s', async (name, message) => {
    const folder = await folderOf({ 'a.txt': 'One.', 'empty/.keep': '' })
    const items = await collect(importFrom(join(folder, name)))
    expect(items.map(({ kind }) => kind)).toEqual(['failure'])
    expect(items.map(describeItem)[0]).toContain(message)
  })

  test('a file above the limit is NOT read; JSON lines are, because each line is a story', async () => {
    const line = `${JSON.stringify({ text: 'a'.repeat(400) })}\n`
    const folder = await folderOf({ 'a.txt': 'a'.repeat(2000), 'b.jsonl': line.repeat(10) })
    const items = await collect(importFrom(folder, { maxBytes: 1000 }))
    expect(items.map(({ kind }) => kind)).toEqual(['failure', ...Array(10).fill('text')])
    expect(items.map(describeItem)[0]).toContain(
      'is larger than 1000 bytes. Split it into single stories, or use JSON lines.',
    )
  })
})

describe('bytes', () => {
  test.each([
    ['{"text":"One."}', 'One.'],
    ['---\ntitle: x\n---\nOne.', 'One.'],
    ['One.', 'One.'],
  ])('are detected by their content: %j', async (text, found) => {
    expect((await collect(importBytes(bytesOf(text), { name: 'standard input' }))).map(describeItem)).toEqual([found])
  })

  test('a stream of JSON lines is read one line at a time, even if it never ends', async () => {
    let made = 0
    async function* endless() {
      for (;;) {
        made++
        yield bytesOf(`{"text":"Story ${made}."}\n{"te`)
        yield bytesOf(`xt":"Another."}\n`)
      }
    }
    const items = importBytes(endless(), { name: 'standard input' }, { maxItems: 5 })
    expect((await collect(items)).map(describeItem)).toEqual([
      'Story 1.',
      'Another.',
      'Story 2.',
      'Another.',
      'Story 3.',
    ])
    expect(made).toBeLessThan(6)
  })

  test('a bad line becomes a failure with its number', async () => {
    const lines = ['{"text":"One."}', '{"text":', '\uFFFD', '7', '{"text":"Five."}'].join('\n')
    const bytes = bytesOf(lines)
    const items = await collect(importBytes(bytes, { name: 'a.jsonl' }))
    expect(items.map(({ origin }) => origin)).toEqual([1, 2, 3, 4, 5].map((number) => `a.jsonl, line ${number}`))
    expect(items.map(({ kind }) => kind)).toEqual(['text', 'failure', 'failure', 'failure', 'text'])
  })

  test('a JSON list gives each of its items', async () => {
    const items = await collect(importBytes(bytesOf('[{"text":"One."}, 7, {"text":"Three."}]'), { name: 'a.json' }))
    expect(items.map(({ kind, origin }) => [kind, origin])).toEqual([
      ['text', 'a.json, item 1'],
      ['failure', 'a.json, item 2'],
      ['text', 'a.json, item 3'],
    ])
  })

  test('a line above the limit becomes a failure, and the next one is read', async () => {
    const bytes = bytesOf(`{"text":"${'a'.repeat(200)}"}\n{"text":"Two."}`)
    const items = await collect(importBytes(bytes, { name: 'a.jsonl' }, { maxBytes: 100 }))
    expect(items.map(describeItem)).toEqual([
      'failure: "a.jsonl, line 1" is longer than 100 bytes. Expected one story per line.',
      'Two.',
    ])
  })

  test('a stream is read at most one line ahead, however many stories it has', async () => {
    const line = bytesOf(`${JSON.stringify({ text: 'Rain fell. '.repeat(100) })}\n`)
    let read = 0
    async function* many() {
      for (; read < 2000; read++) yield line
    }
    let handedOut = 0
    for await (const { kind } of importBytes(many(), { name: 'a.jsonl' })) {
      handedOut++
      expect(kind).toBe('text')
      expect(read - handedOut).toBeLessThanOrEqual(1)
    }
    expect(handedOut).toBe(2000)
  })
})

describe('an address', () => {
  test('a page is a story with its address', async () => {
    const { url } = await serve((_, response) => response.setHeader('content-type', 'text/html').end(longPage('otter')))
    const [item, ...others] = await collect(importFrom(`${url}/otter`, { allowLocal: true }))
    expect(others).toEqual([])
    expect(item).toMatchObject({ kind: 'text', origin: `${url}/otter`, head: { canonicalUrl: `${url}/otter` } })
    expect(item && describeItem(item)).toContain('"Nobody expected it here," she said')
  })

  test('a local address is a failure unless it is allowed', async () => {
    const { url, requests } = await serve((_, response) => response.end('secret'))
    const items = await collect(importFrom(url))
    expect(items.map(describeItem)[0]).toContain('which is not a public address (loopback)')
    expect(requests).toEqual([])
  })

  test.each([
    ['EUC-KR', Uint8Array.of(0xc7, 0xd1, 0xb1, 0xb9), '한국'],
    ['Shift_JIS', Uint8Array.of(0x93, 0xfa, 0x96, 0x7b), '日本'],
  ])('a page in %s is decoded by the charset of its header', async (charset, bytes, words) => {
    const [before = '', after = ''] = longPage('otter').split('The otter was seen again on day 1')
    const body = Buffer.concat([Buffer.from(`${before}The `), bytes, Buffer.from(after)])
    const { url } = await serve((_, response) => {
      response.setHeader('content-type', `text/html; charset=${charset}`).end(body)
    })
    const items = await collect(importFrom(url, { allowLocal: true }))
    expect(items.map(describeItem)[0]).toContain(`The ${words}, said Jane Doe`)
  })

  test.each(['ftp://example.org/a', 'file:///etc/passwd'])('%s is a failure', async (address) => {
    expect((await collect(importFrom(address))).map(describeItem)[0]).toContain('Expected http: or https:')
  })

  test('a resource that is not text is a failure', async () => {
    const { url } = await serve((_, response) => response.setHeader('content-type', 'image/png').end('%PDF'))
    expect((await collect(importFrom(url, { allowLocal: true }))).map(describeItem)[0]).toContain(
      'has the media type "image/png"',
    )
  })
})

test('an aborted signal ends an import with its reason, after the current story', async () => {
  const folder = await folderOf({ 'a.txt': 'One.', 'b.txt': 'Two.', 'c.txt': 'Three.' })
  const controller = new AbortController()
  const seen: string[] = []
  const reading = (async () => {
    for await (const item of importFrom(folder, { signal: controller.signal })) {
      seen.push(describeItem(item))
      if (seen.length === 2) controller.abort(new Error('enough'))
    }
  })()
  await expect(reading).rejects.toThrow('enough')
  expect(seen).toEqual(['One.', 'Two.'])
})
