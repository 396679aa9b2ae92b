import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, scratch } from './run.ts'
import { serveFiles } from './serve-files.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

const page = (name: string) => ({
  type: 'text/html',
  body: `<!doctype html><html lang="en"><head><title>Ferry line reopens</title></head><body><article><h1>Ferry line reopens</h1>
<p>The ${name} line between the two islands reopened on Monday, the ${name} office said in a statement to ${name} reporters.</p>
<p>“Nobody at all was hurt near the ${name},” Ann ${name} said at the ${name} pier, where hundreds of ${name} people had gathered.</p></article></body></html>`,
})
const unlike = {
  type: 'text/html',
  body: `<!doctype html><html lang="en"><head><title>Orchard sold</title></head><body><article><h1>Orchard sold</h1>
<p>An orchard with old pear trees was sold to a family from the valley, a lawyer told the council yesterday evening.</p>
<p>“We will plant cherries instead,” Ben Roe wrote, adding that bees were welcome and that harvest would begin next year.</p></article></body></html>`,
}

const at =
  (name: string) =>
  (words: readonly string[], input = '') =>
    run(words, { env: { ONRECORD_HOME: join(folder, name) }, input })
const [first, copy, other] = [at('first'), at('copy'), at('other')]
const pages: Record<string, ReturnType<typeof page>> = {}
let server: Awaited<ReturnType<typeof serveFiles>>
let address = ''
let exported = ''

beforeAll(async () => {
  server = await serveFiles(pages)
  address = `${server.address}/story`
  pages['/story'] = page('heron')
  await first(['add', '--allow-local', address])
  pages['/story'] = unlike
  await first(['add', '--allow-local', address])
  exported = (await first(['export', '--revisions'])).out
})
afterAll(() => server.close())

const fetchedLines = (lines: string) =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ extensions }) => extensions?.['onrecord:fetchedFrom'] === address)

test('export and import keep very different revisions of a fetched story together', async () => {
  expect(fetchedLines(exported)).toHaveLength(2)
  expect((await copy(['import', '-'], exported)).err).toContain('1 story added, 1 revision')
  const again = (await copy(['export', '--revisions'])).out
  expect(fetchedLines(again)).toEqual(fetchedLines(exported))
  expect(fetchedLines((await copy(['export', 'ferry-line-reopens', '--revisions'])).out)).toEqual(
    fetchedLines(exported),
  )
  expect((await copy(['show', 'ferry-line-reopens', '--as', 'json'])).out).not.toContain('fetchedFrom')
  expect((await copy(['add', '--allow-local', address])).out).toMatch(/^unchanged\t/u)
})

test('other commands accept a line of an export as an article', async () => {
  const [line = ''] = (await first(['export', 'ferry-line-reopens'])).out.split('\n')
  expect(await first(['show', file('line.json', line)])).toMatchObject({
    code: 0,
    out: expect.stringContaining('pear'),
  })
})

test('an address in a file does NOT replace a story that was fetched from it', async () => {
  pages['/story'] = page('heron')
  await other(['add', '--allow-local', address])
  const hostile = JSON.stringify(fetchedLines(exported)[1])
  expect((await other(['import', '-'], hostile)).err).toContain('1 story added, 0 revisions')
  const claim = JSON.stringify({
    ...JSON.parse(hostile),
    canonicalUrl: address,
    extensions: { 'onrecord:fetchedFrom': `${address}/2` },
  })
  expect((await other(['import', '-'], claim)).err).toContain('0 revisions')
  expect((await other(['show', 'ferry-line-reopens'])).out).toContain('heron')
})
