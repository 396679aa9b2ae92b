import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { openArchive } from '../open-archive.ts'
import { person, story } from '../suite/story.ts'

const folder = mkdtempSync(join(tmpdir(), 'migrated-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ann = person('ann', 'Ann Example')
const stories = Array.from({ length: 70 }, (_, index) =>
  story({
    id: `story-${index}`,
    date: `2025-01-${10 + (index % 20)}`,
    entities: [ann],
    said: [{ voice: 'ann', words: `the mill has ${index} wheels` }],
    figures: [{ words: `${index} wheels`, quantity: { kind: 'value', value: index }, measures: 'wheels', in: 0 }],
  }),
)

/** An archive as version 1 left it, whose tables of words were other ones. */
const oldPath = async (): Promise<string> => {
  const path = join(folder, 'old.db')
  const archive = await openArchive(path)
  await archive.put(stories)
  await archive.close()
  const db = new DatabaseSync(path)
  for (const [name, columns] of [
    ['statement_words', 'words, marks'],
    ['figure_words', 'measures, marks'],
  ])
    db.exec(`DROP TABLE ${name}; CREATE VIRTUAL TABLE ${name} USING fts5(${columns}, content='', contentless_delete=1)`)
  db.exec('PRAGMA user_version = 1')
  db.close()
  return path
}

test('an archive of version 1 is brought to the latest: all is found, taken back and put again', async () => {
  const path = await oldPath()
  await expect(openArchive(path, { readOnly: true })).rejects.toThrow('is of version 1')
  const archive = await openArchive(path)
  const found = async () =>
    (
      await archive.search(
        {
          kind: 'and',
          of: [
            { kind: 'word', word: 'wheels' },
            { kind: 'name', field: 'voice', name: 'ann' },
          ],
        },
        { limit: 200 },
      )
    ).items.length
  expect(await found()).toBe(70)
  expect((await archive.figures({ measures: 'wheels', limit: 200 })).items.length).toBe(70)
  expect(await archive.remove('story-3')).toBe(true)
  expect(await found()).toBe(69)
  expect(await archive.put(stories.slice(3, 4))).toMatchObject([{ outcome: 'added' }])
  expect(await found()).toBe(70)
  expect((await archive.doctor()).faults).toEqual([])
  await archive.close()
})
