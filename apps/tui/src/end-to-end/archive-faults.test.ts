import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { command, maxRun, run, scratch } from './run.ts'
import { serveFiles } from './serve-files.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

const isRoot = process.getuid?.() === 0
const env = { ONRECORD_HOME: join(folder, 'home') }
const oneLine = /^onrecord: [^\n]+\n$/u
const story = (name: string) =>
  `${name} stays in port\n\nThe ${name} will not sail on Monday, the harbour office said. “We cannot let the ${name} out,” Ann Lee added.\n`

describe('an unusable archive gives one error line', () => {
  test('in a read-only folder', async () => {
    const locked = join(folder, 'locked')
    mkdirSync(locked)
    chmodSync(locked, 0o555)
    if (isRoot) chmodSync(folder, 0o755)
    const outcome = await run(['list', '--archive', join(locked, 'archive.db')], { asNobody: isRoot })
    expect(outcome).toMatchObject({ code: 1, out: '', err: expect.stringMatching(oneLine) })
    expect(outcome.err).toContain(join(locked, 'archive.db'))
  })

  test('from a newer version', async () => {
    const path = join(folder, 'newer.db')
    await run(['feeds', 'add', 'https://example.org/feed.xml', '--archive', path])
    const db = new DatabaseSync(path)
    db.exec('PRAGMA user_version = 999')
    db.close()
    const outcome = await run(['list', '--archive', path])
    expect(outcome).toMatchObject({ code: 1, out: '', err: expect.stringMatching(oneLine) })
    expect(outcome.err).toMatch(/has version 999.*Update On Record to open it/u)
  })

  test('in a file that is not an archive', async () => {
    const outcome = await run(['search', 'x', '--archive', file('text.db', story('ferry'))])
    expect(outcome).toMatchObject({ code: 1, out: '', err: expect.stringMatching(oneLine) })
  })

  test('at an address with an unknown scheme', async () => {
    const outcome = await run(['list', '--archive', 'ftp://example.org/archive'])
    expect(outcome).toMatchObject({ code: 1, out: '', err: expect.stringMatching(oneLine) })
  })
})

test('a bad file does not stop the others and is listed at the end', async () => {
  const stories = join(folder, 'stories')
  mkdirSync(stories)
  for (const name of ['anna', 'berta', 'dora']) file(`stories/${name}.txt`, story(name))
  file('stories/clara.txt', Uint8Array.of(0x41, 0, 0x42))
  const { code, out, err } = await run(['add', stories], { env })
  expect(code).toBe(1)
  expect(out.split('\n').map((line) => line.split('\t')[1])).toEqual([
    'anna-stays-in-port',
    'berta-stays-in-port',
    'dora-stays-in-port',
    undefined,
  ])
  expect(err).toMatch(
    /^Not added: "[^"]*clara\.txt" is not text: [^\n]+\n3 stories added, 1 failed\.\nonrecord: 1 of 4 stories could not be added\. The reasons are above\.\n$/u,
  )
})

test('after Ctrl-C, add has stored exactly the stories that it reported', async () => {
  const many = join(folder, 'many')
  mkdirSync(many)
  for (let index = 0; index < 3_000; index++) file(`many/${index}.txt`, story(`ferry number ${index}`))
  const home = { ONRECORD_HOME: join(folder, 'stopped') }
  const child = spawn(process.execPath, [command, 'add', '--model', 'fast', many], { env: { ...process.env, ...home } })
  let [reported, messages] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text) => {
    if (reported === '') child.kill('SIGINT')
    reported += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => (messages += text))
  const [code, signal] = await once(child, 'close')
  expect({ code, signal, messages }).toMatchObject({ code: 130, signal: null })
  expect(messages).toMatch(
    /^Stopping\.\nStopped: \d+ stories added\.\nonrecord: Stopped before the end\. The stories counted above are stored\.\n$/u,
  )
  const ids = reported
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[1])
  expect(ids.length).toBeGreaterThan(0)
  expect(ids.length).toBeLessThan(3_000)
  const stored = JSON.parse((await run(['list', '--json', '--limit', '5000'], { env: home })).out)
  // The edition is in every archive.
  expect(stored.map(({ id }: { readonly id: string }) => id).toSorted()).toEqual([...ids, 'kursk-capture'].toSorted())
  expect((await run(['doctor'], { env: home })).code).toBe(0)
  rmSync(many, { recursive: true })
})

test('a full disk ends add with one error line, and all reported stories are stored', async () => {
  const some = join(folder, 'some')
  mkdirSync(some)
  for (let index = 0; index < 600; index++) file(`some/${index}.txt`, story(`ferry number ${index}`))
  const home = { ONRECORD_HOME: join(folder, 'full') }
  await run(['list'], { env: home })
  // The limit of a file's size, in units of 1,024 bytes. SQLite reports it as a full disk.
  const limited = `trap '' XFSZ; ulimit -f 1200; exec "${process.execPath}" "${command}" add --model fast "${some}"`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', limited], {
    timeout: maxRun,
    encoding: 'utf8',
    env: { ...process.env, ...home },
  })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^\d+ stories added\.\nonrecord: The archive [^\n]+\n$/u)
  const ids = Array.from(stdout.matchAll(/^added\t(\S+)/gmu), ([, id]) => id)
  expect(ids.length).toBeGreaterThan(0)
  const stored = JSON.parse((await run(['list', '--json', '--limit', '5000'], { env: home })).out)
  expect(stored.map(({ id }: { readonly id: string }) => id)).toEqual(expect.arrayContaining(ids))
  expect((await run(['doctor'], { env: home })).code).toBe(0)
})

test('an invalid query is shown with the position of the error', async () => {
  expect(await run(['search', 'ferry form:loud'], { env })).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/^onrecord: The query has an error: [^\n]+\n {2}ferry form:loud\n {13}\^\^\^\^\n$/u),
  })
})

test.each([
  [['diff', 'no-such-story']],
  [['compare', 'kursk-capture', 'no-such-story']],
  [['export', 'no-such-story']],
  [['show', 'no-such-story']],
  [['voices', 'merge', 'nobody', 'anybody']],
  [['feeds', 'remove', 'https://example.org/none.xml']],
])('unknown id: %j', async (words) => {
  expect(await run(words, { env })).toMatchObject({ code: 1, out: '', err: expect.stringMatching(oneLine) })
})

test('remove reports an unknown id and continues', async () => {
  const { code, err } = await run(['remove', 'no-such-story', 'anna-stays-in-port'], { env })
  expect(code).toBe(1)
  expect(err).toContain('The story "no-such-story" is not in the archive')
  expect(err).toContain('1 story removed.')
})

test('import stores valid lines and reports invalid ones', async () => {
  const good = (await run(['export', 'kursk-capture'], { env })).out
  const { code, err } = await run(['import', '-', '--archive', join(folder, 'other.db')], { input: `{"a":1}\n${good}` })
  expect(code).toBe(1)
  expect(err).toMatch(/^Line 1 not imported: [^\n]+\n0 stories added, 0 revisions, 1 unchanged\.\nonrecord: /u)
})

describe('from the network', () => {
  const page = (name: string) =>
    `<!doctype html><html lang="en"><head><title>${name}</title></head><body><article><h1>${name}</h1><p>${story(name).replaceAll('\n', ' ')}</p><p>It was the third day in port, and hundreds of people waited on the pier for the next ship to come in.</p></article></body></html>`
  const feedOf = (address: string, names: readonly string[]) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title><link>${address}</link><description>d</description>${names
      .map((name) => `<item><title>${name}</title><link>${address}/${name}.html</link></item>`)
      .join('')}</channel></rss>`

  const serveFeed = async (names: readonly string[]) => {
    const files: Record<string, { type: string; body: string; etag?: string }> = {}
    for (const name of names) files[`/${name}.html`] = { type: 'text/html', body: page(name) }
    const server = await serveFiles(files)
    const publish = (shown: readonly string[], etag: string) => {
      files['/feed.xml'] = { type: 'application/rss+xml', body: feedOf(server.address, shown), etag }
    }
    publish(names.slice(0, 2), '"one"')
    return { server, publish }
  }

  test('without --allow-local, addresses on this machine are NOT fetched', async () => {
    const { server } = await serveFeed(['quay', 'pier'])
    try {
      const refused = await run(['text', `${server.address}/quay.html`])
      expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringMatching(oneLine) })
      expect(refused.err).toContain('--allow-local')
      const added = await run(['add', `${server.address}/feed.xml`], { env })
      expect(added).toMatchObject({ code: 1, out: '', err: expect.stringContaining('--allow-local') })
      expect(server.answers).toEqual([])
      const allowed = await run(['text', '--allow-local', `${server.address}/quay.html`])
      expect(allowed.code).toBe(0)
      expect(allowed.out).toContain('We cannot let the quay out')
      const read = await run(['read', '--allow-local', `${server.address}/pier.html`])
      expect(read.out).toContain('Ann Lee')
    } finally {
      await server.close()
    }
  })

  test('a feed is added with its pages; the next update costs one 304 and fetches only new pages', async () => {
    const home = { ONRECORD_HOME: join(folder, 'feeds') }
    const { server, publish } = await serveFeed(['quay', 'pier', 'mole'])
    const answered = (path: string) => server.answers.filter((answer) => answer.endsWith(path))
    try {
      const url = `${server.address}/feed.xml`
      expect((await run(['feeds', 'add', url], { env: home })).code).toBe(0)
      const first = await run(['feeds', 'update', '--allow-local'], { env: home })
      expect([first.code, first.out.match(/^added\t/gmu)]).toEqual([0, ['added\t', 'added\t']])
      const second = await run(['feeds', 'update', '--allow-local'], { env: home })
      expect([second.code, second.out]).toEqual([0, ''])
      expect(answered('/feed.xml')).toEqual(['200 /feed.xml', '304 /feed.xml'])
      publish(['mole', 'quay', 'pier'], '"two"')
      const third = await run(['feeds', 'update', '--allow-local'], { env: home })
      expect(third.out.match(/^added\t/gmu)).toEqual(['added\t'])
      expect(answered('/quay.html')).toEqual(['200 /quay.html'])
      expect((await run(['feeds', 'list'], { env: home })).out).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d {2}http/u)
      expect((await run(['feeds', 'remove', url], { env: home })).code).toBe(0)
    } finally {
      await server.close()
    }
  })
})
