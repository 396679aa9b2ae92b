import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ArchiveError } from '../archive-error.ts'
import { openArchive } from '../open-archive.ts'
import { story } from '../suite/story.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-read-only-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('an archive opened to be read only shows what another writes meanwhile, and writes nothing itself', async () => {
  const path = join(folder, 'archive.db')
  const writer = await openArchive(path)
  const reader = await openArchive(path, { readOnly: true })
  await writer.put([story({ id: 'meanwhile' })])
  expect(await reader.get('meanwhile')).toBeDefined()
  await expect(reader.put([story({ id: 'other' })])).rejects.toThrow(ArchiveError)
  expect(await writer.get('other')).toBeUndefined()
  await reader.close()
  await writer.close()
})

test('an archive that is not there is NOT made to be read only', async () => {
  const path = join(folder, 'none', 'archive.db')
  await expect(openArchive(path, { readOnly: true })).rejects.toThrow(/cannot be opened/)
})

test('stories that tell the same are found in an archive that is read only, also those that came later', async () => {
  const path = join(folder, 'archive.db')
  const words = 'nobody came to help us that whole long night at the harbour wall'
  const told = (id: string) =>
    story({ id, text: `“${words},” she said.`, said: [{ words: `“${words},”`, form: 'direct' }] })
  const writer = await openArchive(path)
  await writer.put([told('first'), told('second')])
  const reader = await openArchive(path, { readOnly: true })
  const alike = async () => (await reader.similar('first')).map(({ article }) => article.id).toSorted()
  expect(await alike()).toEqual(['second'])
  await writer.put([told('third')])
  expect(await alike()).toEqual(['second', 'third'])
  await reader.close()
  await writer.close()
})

test('a reader does NOT wait for another who writes: what is not indexed yet is not found yet', async () => {
  const path = join(folder, 'archive.db')
  const writer = await openArchive(path)
  await writer.put([story({ id: 'first' }), story({ id: 'second' })])
  const reader = await openArchive(path, { readOnly: true })
  const other = new DatabaseSync(path)
  other.exec('BEGIN IMMEDIATE')
  const began = performance.now()
  expect(await reader.similar('first')).toEqual([])
  expect(performance.now() - began).toBeLessThan(1000)
  other.exec('ROLLBACK')
  other.close()
  await reader.close()
  await writer.close()
})
