import { copyFile, mkdtemp, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openArchive } from '@onrecord/article-archive'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { crowdedStory } from '../fixtures/crowded-story.ts'
import { fromArchive } from './from-archive.ts'
import { archiveCompletions } from './search-answer.ts'
import { closeSiteArchive } from './site-archive.ts'

const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
const shared: typeof globalThis & { onrecordReported?: string | undefined } = globalThis
let folder = ''
let path = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-site-archive-'))
  path = join(folder, 'archive.db')
  vi.stubEnv('ONRECORD_ARCHIVE', path)
  await (await openArchive(path)).close()
  logged.mockClear()
})
afterEach(async () => {
  await closeSiteArchive()
  delete shared.onrecordReported
  await rm(folder, { recursive: true, force: true })
})

afterAll(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const ids = (): Promise<readonly string[]> =>
  fromArchive(async (archive) => (await archive.list()).items.map(({ id }) => id))

test('a missing archive is NOT created', async () => {
  await rm(path)
  await expect(ids()).rejects.toThrow(/^The archive .* does not exist\./)
  await expect(stat(path)).rejects.toThrow('ENOENT')
})

test('a story that another process adds is visible immediately', async () => {
  expect(await ids()).not.toContain('crowded')
  const writer = await openArchive(path)
  await writer.put([crowdedStory])
  expect(await ids()).toContain('crowded')
  await writer.close()
  expect(await ids()).toContain('crowded')
})

test('a file that replaces the archive is read, also by several reads at the same time', async () => {
  await ids()
  const other = join(folder, 'other.db')
  const writer = await openArchive(other)
  await writer.put([crowdedStory])
  await writer.close()
  await rename(other, path)
  const answers = await Promise.all(Array.from({ length: 8 }, ids))
  for (const answer of answers) expect(answer).toContain('crowded')
})

test('a failure is logged once, however many reads fail, and so is the recovery', async () => {
  await ids()
  const good = join(folder, 'good.db')
  await copyFile(path, good)
  await writeFile(path, 'not an archive\n'.repeat(500))
  for (const _ of [1, 2, 3]) await expect(ids()).rejects.toThrow('damaged')
  await copyFile(good, path)
  await utimes(path, 1, 1)
  expect(await ids()).toEqual(['kursk-capture'])
  const lines = logged.mock.calls.map(([line]) => String(line))
  expect(lines).toEqual([
    expect.stringMatching(/^onrecord: The archive [^\n]*archive\.db failed: [^\n]*damaged[^\n]*$/u),
    'onrecord: the archive is back',
  ])
})

test('an error that does not come from the archive is NOT logged as one', async () => {
  await expect(fromArchive(() => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug')
  expect(logged).not.toHaveBeenCalled()
})

test.each([
  ['voice:Zel', ['voice:"Volodymyr Zelenskyy"']],
  ['killed voice:Zel', ['killed voice:"Volodymyr Zelenskyy"']],
  ['form:', ['form:direct', 'form:indirect', 'form:mixed']],
  ['killed pub', ['killed publisher:']],
])('%j is completed to %j', async (query, options) => {
  const ways = await fromArchive((archive) => archiveCompletions(archive, query, query.length))
  expect(ways.map(({ text }) => text.trimEnd())).toEqual(options)
})

test('completions without a typed letter are returned only on request', async () => {
  const offered = (isAsked: boolean) =>
    fromArchive((archive) => archiveCompletions(archive, '"killed" ', 9, { isAsked }))
  expect(await offered(false)).toEqual([])
  expect(await offered(true)).toEqual(expect.arrayContaining([{ choice: 'form:', text: '"killed" form:', caret: 14 }]))
})

test('a value in the middle of a query is completed at the caret', async () => {
  expect(await fromArchive((archive) => archiveCompletions(archive, 'voice:Zel killed', 9))).toEqual([
    { choice: 'Volodymyr Zelenskyy', text: 'voice:"Volodymyr Zelenskyy" killed', caret: 27 },
  ])
})
