import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { person, story } from '../../conformance/invented-story.ts'
import { prepareArticle } from '../../indexing/prepared-article.ts'
import { openArchive } from '../../open-archive.ts'
import { openStore } from '../open-store.ts'
import { firstSchema, secondSchema } from './migration-sql.ts'
import { applicationId } from './schema-version.ts'

const folder = mkdtempSync(join(tmpdir(), 'migrated-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ann = person('ann', 'Ann Example')
const other = person('other', 'A. Sample')
const stories = Array.from({ length: 270 }, (_, index) =>
  story({
    id: `story-${index}`,
    date: `2025-01-${10 + (index % 20)}`,
    entities: [ann, other],
    said: [
      { voice: 'ann', words: `the mill has ${index} wheels` },
      { voice: 'other', words: `it turns ${index} times` },
    ],
    figures: [{ words: `${index} wheels`, quantity: { kind: 'value', value: index }, measures: 'wheels', in: 0 }],
  }),
)

/**
 * An archive as versions 1 and 2 stored it, with one voice merged into another. Its indexes are empty, because no
 * migration reads them.
 */
const oldPath = (version: 1 | 2, name = `old-${version}.db`): string => {
  const path = join(folder, name)
  const db = new DatabaseSync(path)
  db.exec(firstSchema)
  if (version === 2) db.exec(secondSchema)
  const addArticle = db.prepare(
    `INSERT INTO article VALUES (?1, ?2, 1, ?3, ?4, NULL, NULL, ?5, 'https://example.org/' || ?2, ?6, ?7, ?8, ?9, 0)`,
  )
  const addRevision = db.prepare('INSERT INTO revision (article, revision, kept, body) VALUES (?, 1, 0, ?)')
  stories.map(prepareArticle).forEach((made, index) => {
    const counts = [made.wordCount, made.statements.length, made.figures.length]
    addArticle.run(1000 + index, made.id, made.source, made.headline, made.datePublished ?? null, 'en', ...counts)
    addRevision.run(1000 + index, made.body)
  })
  const addEntity = db.prepare("INSERT INTO entity VALUES (?, ?, 'person', ?, ?, 1, 1, 1, NULL, NULL, ?)")
  addEntity.run(1, 'ann-example', ann.name, JSON.stringify({ kind: 'person', name: ann.name, aliases: [] }), null)
  addEntity.run(2, 'a-sample', other.name, JSON.stringify({ kind: 'person', name: other.name, aliases: [] }), 1)
  db.exec(`UPDATE tally SET articles = 270, revisions = 270, statements = 540, figures = 270;
    PRAGMA user_version = ${version}; PRAGMA application_id = ${applicationId}`)
  db.close()
  return path
}

test.each([1, 2] as const)(
  'an archive of version %i is updated: everything is found and merged as before',
  async (version) => {
    const path = oldPath(version)
    await expect(openArchive(path, { readOnly: true })).rejects.toThrow(`has version ${version}`)
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
          { limit: 400 },
        )
      ).items.length
    await archive.resolve()
    expect((await archive.voices()).items).toMatchObject([
      { name: 'Ann Example', statementCount: 540, articleCount: 270 },
    ])
    expect(await found()).toBe(270)
    expect((await archive.figures({ measures: 'wheels', limit: 400 })).items.length).toBe(270)
    expect((await archive.similar('story-1')).length).toBeGreaterThan(0)
    expect(await archive.idAt('https://example.org/story-1')).toBe('story-1')
    expect(await archive.remove('story-3')).toBe(true)
    expect(await found()).toBe(269)
    expect(await archive.put(stories.slice(3, 4))).toMatchObject([{ outcome: 'added' }])
    expect(await found()).toBe(270)
    expect((await archive.doctor()).faults).toEqual([])
    await archive.close()
  },
)

test('an interrupted migration leaves the archive unchanged, and runs the next time', async () => {
  const path = oldPath(2, 'interrupted.db')
  expect(() =>
    openStore(path, {
      onMigration: (done) => {
        if (done >= 200) throw new Error('interrupted')
      },
    }),
  ).toThrow('interrupted')
  const db = new DatabaseSync(path)
  expect(db.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: 2 })
  db.close()
  const steps: number[] = []
  const { store } = openStore(path, { onMigration: (done) => steps.push(done) })
  // Two of the steps read all stories.
  expect(steps).toEqual([200, 270, 200, 270])
  store.db.close()
})

test('an archive of version 4 is updated: voices stay the same, and are decided again', async () => {
  const path = join(folder, 'old-4.db')
  const before = await openArchive(path)
  await before.put(stories)
  await before.resolve()
  const voices = (await before.voices()).items
  await before.close()
  const db = new DatabaseSync(path)
  db.exec(`DROP TABLE entity_key; DROP TABLE large_block;
    CREATE TABLE entity_key (key TEXT NOT NULL, own INTEGER NOT NULL, entity INTEGER NOT NULL, PRIMARY KEY (key, own, entity)) STRICT, WITHOUT ROWID;
    UPDATE entity SET block = 'p:old' WHERE block IS NOT NULL; PRAGMA user_version = 4`)
  db.close()
  const archive = await openArchive(path)
  expect((await archive.voices()).items).toEqual(voices)
  expect((await archive.resolve()).blocks).toBeGreaterThan(0)
  expect((await archive.voices()).items).toEqual(voices)
  await archive.remove('story-3')
  await archive.resolve()
  expect((await archive.doctor()).faults).toEqual([])
  await archive.close()
})
