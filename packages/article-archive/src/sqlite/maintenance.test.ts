import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { story } from '../conformance/invented-story.ts'
import { openArchive } from '../open-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'backup-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a backup contains the whole archive, and NOT later articles', async () => {
  const archive = await openArchive(join(folder, 'archive.db'))
  await archive.put([story({ id: 'before' })])
  const to = join(folder, 'backup.db')
  await archive.backup(to)
  await archive.put([story({ id: 'after' })])
  const copy = await openArchive(to)
  expect((await copy.list()).items.map(({ id }) => id).toSorted()).toEqual(['before', 'kursk-capture'])
  expect((await copy.doctor()).faults).toEqual([])
  await expect(archive.backup(to)).rejects.toThrow('already exists')
  await expect(archive.backup(join(folder, 'nowhere', 'backup.db'))).rejects.toThrow('cannot be opened')
  await copy.close()
  await archive.close()
})

test('a new archive contains the edition, even after an interrupted creation, and NOT again after its removal', async () => {
  const path = join(folder, 'new.db')
  const { openStore } = await import('./open-store.ts')
  openStore(path).store.db.close()
  const archive = await openArchive(path)
  expect(await archive.remove('kursk-capture')).toBe(true)
  await archive.close()
  const again = await openArchive(path)
  expect((await again.list()).items).toEqual([])
  await again.close()
})

/**
 * How many parts the full-text index of articles has after `count` articles, stored in batches of a hundred, and
 * after closing.
 */
const partsAfter = async (count: number): Promise<number> => {
  const path = join(folder, `merged-${count}.db`)
  const archive = await openArchive(path)
  for (let from = 0; from < count; from += 100) {
    await archive.put(Array.from({ length: 100 }, (_, index) => story({ id: `story-${from + index}` })))
  }
  await archive.close()
  const db = new DatabaseSync(path)
  const parts = Number(db.prepare('SELECT count(DISTINCT segid) AS parts FROM article_words_idx').get()?.parts)
  db.close()
  return parts
}

test('after more than a thousand articles, the full-text indexes have one part', async () => {
  expect(await partsAfter(1100)).toBe(1)
})

test('after a few articles they are NOT merged: that would take longer than writing them', async () => {
  expect(await partsAfter(300)).toBeGreaterThan(1)
})
