import { mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Query } from '@onrecord/article-data/query'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { person, story } from '../conformance/invented-story.ts'
import { openArchive } from '../open-archive.ts'
import { type ArchiveReader, openReader } from './open-reader.ts'

let folder = ''
let path = ''
let reader: ArchiveReader

const fill = async (at: string, ids: readonly string[]): Promise<void> => {
  const archive = await openArchive(at)
  await archive.put(
    ids.map((id) =>
      story({ id, entities: [person('ann', 'Ann Example')], said: [{ voice: 'ann', words: 'ships wait' }] }),
    ),
  )
  await archive.close()
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-reader-'))
  path = join(folder, 'archive.db')
  await fill(path, ['first'])
})
beforeEach(() => {
  reader = openReader(path)
})
afterEach(() => reader.close())
afterAll(() => rmSync(folder, { recursive: true }))

const word = (text: string): Query => ({ kind: 'word', word: text })

test('answers are the same as those of the archive', async () => {
  const archive = await openArchive(path, { readOnly: true })
  const read = reader.within({})
  expect(await read.list()).toEqual(await archive.list())
  expect(await read.get('first')).toEqual(await archive.get('first'))
  expect(await read.get('nothing')).toBeUndefined()
  expect(await read.search(word('ships'))).toEqual(await archive.search(word('ships')))
  expect(await read.voice('ann-example')).toEqual(await archive.voice('ann-example'))
  await archive.close()
})

test('what another process writes is visible immediately', async () => {
  const read = reader.within({})
  expect(await read.get('second')).toBeUndefined()
  const before = await reader.state()
  expect(await reader.state()).toEqual(before)
  await fill(path, ['second'])
  expect(await reader.state()).not.toEqual(before)
  expect(await read.get('second')).toBeDefined()
})

test('a file that replaces it is read', async () => {
  const [here, other] = [join(folder, 'here.db'), join(folder, 'other.db')]
  await fill(here, ['here'])
  await fill(other, ['elsewhere'])
  const replaced = openReader(here)
  expect(await replaced.within({}).get('here')).toBeDefined()
  renameSync(other, here)
  expect(await replaced.within({}).get('elsewhere')).toBeDefined()
  expect(await replaced.within({}).get('here')).toBeUndefined()
  await replaced.close()
})

test('a missing or invalid archive is refused and NOT created', async () => {
  const missing = join(folder, 'missing.db')
  const none = join(folder, 'none.db')
  writeFileSync(none, 'not an archive\n'.repeat(500))
  for (const at of [missing, none]) {
    const away = openReader(at)
    expect(await away.state()).toEqual(at === missing ? undefined : expect.anything())
    await expect(away.within({}).list()).rejects.toMatchObject({
      name: at === missing ? 'ArchiveMissingError' : 'ArchiveError',
    })
    await away.close()
  }
  expect(statSync(missing, { throwIfNoEntry: false })).toBeUndefined()
})

test('an invalid request has a different error than an unavailable archive', async () => {
  await expect(reader.within({}).list({ after: 'no place' })).rejects.toMatchObject({ name: 'ArchiveQueryError' })
  await expect(reader.within({}).list({ limit: -1 })).rejects.toMatchObject({ name: 'ArchiveQueryError' })
})

test('a canceled request ends immediately', async () => {
  const given = new AbortController()
  const asked = reader.within({ signal: given.signal }).list()
  given.abort(new Error('nobody waits'))
  await expect(asked).rejects.toThrow('nobody waits')
  await expect(reader.within({ signal: given.signal }).list()).rejects.toThrow('nobody waits')
  expect((await reader.within({}).list()).items).not.toEqual([])
})

test('a request past its deadline is stopped, and the next one is answered', async () => {
  // Starting a process takes longer than this.
  const late = reader.within({ milliseconds: 1 }).search(word('ships'))
  await expect(late).rejects.toMatchObject({ name: 'ArchiveTimeoutError' })
  expect((await reader.within({}).search(word('ships'))).items).not.toEqual([])
})

test('long requests do NOT delay quick ones, only each other', async () => {
  const read = reader.within({ milliseconds: 5 })
  const asked = Promise.allSettled(Array.from({ length: 8 }, () => read.search(word('ships'))))
  expect((await reader.within({}).list()).items).not.toEqual([])
  const reasons = (await asked).map((each) => (each.status === 'rejected' ? each.reason.name : 'answered'))
  expect(new Set(reasons)).toEqual(new Set(['ArchiveTimeoutError', 'ArchiveBusyError']))
})
