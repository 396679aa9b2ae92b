import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ArchiveError, ArchiveMissingError } from '../archive-error.ts'
import { story } from '../conformance/invented-story.ts'
import { openArchive } from '../open-archive.ts'

let folder = ''

const reader = resolve(import.meta.dirname, 'fixtures/read-archive.ts')

/** What another process sees of the archive without any permission to write, which root would have. */
const readingAsNobody = (path: string): unknown => {
  const isRoot = process.getuid?.() === 0
  const { stdout, stderr } = spawnSync(process.execPath, [reader, path], {
    timeout: 100_000,
    encoding: 'utf8',
    ...(isRoot && { uid: 65_534, gid: 65_534 }),
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-read-only-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a read-only archive shows what another connection writes meanwhile, and writes nothing', async () => {
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

test('a missing archive is NOT created by a read-only open', async () => {
  const path = join(folder, 'none', 'archive.db')
  await expect(openArchive(path, { readOnly: true })).rejects.toThrow(ArchiveMissingError)
  await expect(openArchive(path, { mustExist: true })).rejects.toThrow(
    /^The archive .* does not exist\. Choose another one/,
  )
  expect(readdirSync(folder)).toEqual([])
})

test('similar stories are found in a read-only archive, including later ones', async () => {
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

test('an archive on a read-only disk is read, searched, checked and exported', async () => {
  const path = join(folder, 'archive.db')
  const writer = await openArchive(path)
  await writer.put([story({ id: 'there' })])
  await writer.close()
  chmodSync(path, 0o444)
  chmodSync(folder, 0o555)
  try {
    const ids = readingAsNobody(path)
    expect(ids).toEqual({ listed: 2, found: 1, faults: [], exported: 2, similar: 0 })
    expect(readdirSync(folder)).toEqual(['archive.db'])
  } finally {
    chmodSync(folder, 0o755)
  }
})
