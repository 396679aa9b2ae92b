import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run, scratch } from './run.ts'
import { serveFiles } from './serve-files.ts'

const { file, folder, remove } = scratch()
const env = { ONRECORD_HOME: join(folder, 'home') }
const words = 'The café quay stays closed until Friday, Ann Lee said. “We cannot open the café,” Lee added.'
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quay closed</title></head><body><article><h1>Quay closed</h1><p>${words}</p><p>${words}</p></article></body></html>`
const html = file('page.html', page)
const article = file('article.json', '')
const inputs = new Map<string, string>()
let server: Awaited<ReturnType<typeof serveFiles>>

beforeAll(async () => {
  server = await serveFiles({ '/page': { type: 'text/html', body: page } })
  file('article.json', (await run(['extract', html])).out)
  await run(['add', html], { env })
  for (const [name, input] of [
    ['a page', html],
    ['windows-1252', file('latin.txt', Buffer.from(`Quay closed\n\n${words.replaceAll(/[“”]/gu, '"')}\n`, 'latin1'))],
    ['Markdown', file('story.md', `# Quay closed\n\n${words}\n`)],
    ['Article JSON', article],
    ['standard input', '-'],
    ['an address', `${server.address}/page`],
    ['an id', 'quay-closed'],
  ] as const)
    inputs.set(name, input)
})
afterAll(async () => {
  await server.close()
  remove()
})

const commands = ['read', 'text', 'show', 'extract']
const options = { env, input: `Quay closed\n\n${words}\n` }

/** The arguments of a command that accepts one story or two. */
const wordsOf = (command: string, input: string): readonly string[] =>
  command === 'compare' || command === 'diff' ? [command, article, input] : [command, input]

describe.each([...commands, 'compare', 'diff'])('%s accepts', (command) => {
  test.each(['a page', 'windows-1252', 'Markdown', 'Article JSON', 'standard input', 'an address', 'an id'])(
    '%s',
    async (name) => {
      const { code, out, err } = await run([...wordsOf(command, inputs.get(name) ?? ''), '--allow-local'], options)
      expect(code).toBe(0)
      if (command !== 'diff') expect([out, err]).toEqual([expect.stringContaining('café'), ''])
    },
  )
})

test.each([
  ['an unknown id', () => 'no-such-story'],
  ['a missing file', () => join(folder, 'none.txt')],
  ['a folder', () => folder],
  ['an empty file', () => file('empty.txt', '')],
  ['a picture', () => file('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0))],
  ['invalid JSON', () => file('half.json', '{"standard":')],
  ['an address on this machine', () => `${server.address}/page`],
])('all commands reject %s with the same error', async (_, input) => {
  const lines = await Promise.all(
    [...commands, 'compare', 'diff'].map((command) => run(wordsOf(command, input()), { env })),
  )
  for (const { code, out } of lines) expect([code, out]).toEqual([1, ''])
  expect(new Set(lines.map(({ err }) => err)).size).toBe(1)
  expect(lines[0]?.err).toMatch(/^onrecord: [^\n]+\n$/u)
})

test('diff compares two files, and a stored story with a file', async () => {
  const later = file(
    'later.md',
    `# Quay closed\n\n${words.replace('Friday', 'Sunday')} The quay is unsafe, Ben Roe said.\n`,
  )
  for (const earlier of [html, 'quay-closed']) {
    const { code, out } = await run(['diff', earlier, later], { env })
    expect([code, out]).toEqual([0, expect.stringMatching(/^\+ .*Roe: /mu)])
  }
})

test.each([
  [
    ['diff', 'FILE'],
    /^onrecord: "[^\n]*page\.html" is not an id, and only stories in the archive have revisions\. [^\n]+\n$/u,
  ],
  [['diff', 'FILE', '1', '2'], /^onrecord: "[^\n]*page\.html" is not an id, [^\n]+\n$/u],
  [['diff', 'FILE', 'FILE', '2'], /^onrecord: Expected two stories, [^\n]+\n$/u],
  [['compare', '-', '-'], /^onrecord: Only one story can come from stdin\. [^\n]+\n$/u],
])('%j is misused', async (given, line) => {
  const { code, out, err } = await run(
    given.map((word) => (word === 'FILE' ? html : word)),
    { env },
  )
  expect([code, out, err]).toEqual([2, '', expect.stringMatching(line)])
})

describe.each(['remove', 'export'])('%s accepts only ids, and says so', (command) => {
  test.each(['a page', 'an address', 'standard input'])('for %s', async (name) => {
    const input = inputs.get(name) ?? ''
    const { code, out, err } = await run([command, input], { env })
    expect([code, out]).toEqual([1, ''])
    expect(err.split('\n')[0]).toContain(
      `${JSON.stringify(input)} is not an id. Expected an id that onrecord list shows.`,
    )
  })
})
