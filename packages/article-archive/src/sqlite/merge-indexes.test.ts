import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { story } from '../conformance/story.ts'
import { openArchive } from '../open-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'merged-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** In how many parts the words of articles lie after `count` were put, a hundred at a time, and the archive was closed. */
const partsAfter = async (count: number): Promise<number> => {
  const path = join(folder, `${count}.db`)
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

test('after a thousand articles and more the full-text indexes are of one part', async () => {
  expect(await partsAfter(1100)).toBe(1)
})

test('after a few they are NOT joined: that would take longer than writing them', async () => {
  expect(await partsAfter(300)).toBeGreaterThan(1)
})
