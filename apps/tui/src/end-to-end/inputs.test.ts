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

describe.each(commands)('%s takes', (command) => {
  test.each(['a page', 'windows-1252', 'Markdown', 'Article JSON', 'standard input', 'an address', 'an id'])(
    '%s',
    async (name) => {
      const { code, out, err } = await run([command, '--allow-local', inputs.get(name) ?? ''], options)
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain('café')
    },
  )
})

test.each([
  ['what is not there', () => 'no-such-story'],
  ['a path that is not there', () => join(folder, 'none.txt')],
  ['a folder', () => folder],
  ['an empty file', () => file('empty.txt', '')],
  ['a picture', () => file('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0))],
  ['JSON that is none', () => file('half.json', '{"standard":')],
  ['an address on this machine', () => `${server.address}/page`],
])('all refuse %s with the same line', async (_, input) => {
  const lines = await Promise.all(commands.map((command) => run([command, input()], { env })))
  for (const { code, out } of lines) expect([code, out]).toEqual([1, ''])
  expect(new Set(lines.map(({ err }) => err)).size).toBe(1)
  expect(lines[0]?.err).toMatch(/^onrecord: [^\n]+\n$/u)
})
