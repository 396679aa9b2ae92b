import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run, scratch } from './run.ts'
import { serveFiles } from './serve-files.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

const page = (canonical: string, name: string) => ({
  type: 'text/html',
  body: `<!doctype html><html lang="en"><head><title>Ferry line reopens</title><link rel="canonical" href="${canonical}">
<script type="application/ld+json">{"@type":"NewsArticle","url":"${canonical}"}</script></head><body><article><h1>Ferry line reopens</h1>
<p>The ${name} line between the two islands reopened on Monday, the ${name} office said in a statement to ${name} reporters.</p>
<p>“Nobody at all was hurt near the ${name},” Ann Lee said at the ${name} pier, where hundreds of ${name} people had gathered.</p></article></body></html>`,
})

const feed = (link: string, name: string) => ({
  type: 'application/rss+xml',
  body: `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><link>${link}</link><description>d</description><item>
<title>Ferry line reopens</title><link>${link}</link><guid isPermaLink="true">${link}</guid><description>${`${`The ${name} is full of ${name} and more ${name} again. `.repeat(30)}`}</description></item></channel></rss>`,
})

const ravens = 'Ferry line reopens\n\nThe raven flew over the water on Monday, the raven office said.\n'
const env = { ONRECORD_HOME: join(folder, 'home') }
const onrecord = (...words: readonly string[]) => run(words, { env })
const found = async (word: string) => JSON.parse((await onrecord('search', '--json', word)).out).length

test('a page, feed or file from another host does NOT replace a story, and add says so', async () => {
  const own: Record<string, ReturnType<typeof page>> = {}
  const other: Record<string, ReturnType<typeof page>> = {}
  const [a, b] = [await serveFiles(own), await serveFiles(other)]
  try {
    const address = `${a.address}/story`
    own['/story'] = page(address, 'heron')
    other['/page'] = page(address, 'magpie')
    other['/feed.xml'] = feed(address, 'cuckoo')
    await onrecord('add', '--allow-local', address)
    const taken = await onrecord('add', '--allow-local', `${b.address}/page`)
    expect(taken).toMatchObject({ code: 0, out: expect.stringMatching(/^added\tferry-line-reopens-[0-9a-f]{8}\t/u) })
    expect(taken.err).toContain('Stored as a separate story, not as a revision of ferry-line-reopens:')
    expect((await onrecord('add', '--allow-local', `${b.address}/feed.xml`)).out).toMatch(/^added\t/u)
    const claim = JSON.parse((await onrecord('extract', file('raven.txt', ravens))).out)
    const line = JSON.stringify({ ...claim, id: 'ferry-line-reopens', canonicalUrl: address })
    expect((await onrecord('import', file('other.jsonl', line))).err).toMatch(/1 story added, 0 revisions/u)
    for (const word of ['heron', 'magpie', 'cuckoo', 'raven']) expect([word, await found(word)]).toEqual([word, 1])
    own['/story'] = page(address, 'egret')
    expect((await onrecord('add', '--allow-local', address)).out).toMatch(/^revised\tferry-line-reopens\t/u)
  } finally {
    await Promise.all([a.close(), b.close()])
  }
})

test.each([2, 4, 8])(
  '%i writers at the same time with one headline: every story is found',
  async (writers) => {
    const names = ['anna', 'berta', 'clara', 'dora', 'emma', 'frieda', 'greta', 'hanna'].slice(0, writers)
    const archive = join(folder, `together-${writers}.db`)
    const text = (name: string) =>
      `Ship stays in port\n\nThe ${name} will not sail, the ${name} office said. “We cannot let the ${name} out,” the ${name} crew added.\n`
    const added = await Promise.all(
      names.map((name) =>
        run(['add', '--model', 'fast', '--archive', archive, file(`${name}.txt`, text(name))], { env }),
      ),
    )
    expect(added.map(({ code }) => code)).toEqual(names.map(() => 0))
    for (const name of names) {
      const { out } = await run(['search', '--json', '--archive', archive, name], { env })
      expect([name, JSON.parse(out).length]).toEqual([name, 1])
    }
    expect((await run(['doctor', '--archive', archive], { env })).code).toBe(0)
  },
  60_000,
)

test.each([
  [['list']],
  [['search', 'ferry']],
  [['voices']],
  [['figures']],
  [['stats']],
  [['doctor']],
  [['export']],
  [['show', 'some-story']],
  [['remove', 'some-story']],
  [['feeds', 'list']],
  [['feeds', 'update']],
  [['voices', 'resolve']],
])('%j does NOT create an archive', async (words) => {
  const path = join(folder, 'typo', 'deep', 'x.db')
  const outcome = await run([...words, '--archive', path], { env })
  expect(outcome).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^onrecord: The archive [^\n]+ does not exist\.[^\n]+\n$/u),
  })
  const { existsSync } = await import('node:fs')
  expect(existsSync(join(folder, 'typo'))).toBe(false)
})
