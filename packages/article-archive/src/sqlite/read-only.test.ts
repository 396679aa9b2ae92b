import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
