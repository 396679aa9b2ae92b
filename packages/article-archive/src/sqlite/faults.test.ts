import { execFileSync, spawn } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { ArchiveError } from '../archive-error.ts'
import { person, story } from '../conformance/invented-story.ts'
import { openArchive } from '../open-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'faults-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const writer = resolve(import.meta.dirname, 'fixtures/write-until-killed.ts')
const ann = person('ann', 'Ann Example')
const stories = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) =>
    story({
      id: `story-${from + index}`,
      entities: [ann],
      said: [{ voice: 'ann', words: `it was number ${from + index}` }],
    }),
  )

let files = 0
const newPath = (): string => join(folder, `${files++}.db`)

const filledPath = async (count: number): Promise<string> => {
  const path = newPath()
  const archive = await openArchive(path)
  await archive.put(stories(count))
  await archive.close()
  return path
}

/** The message of a rejected promise: an ArchiveError of one line. */
const refusal = async (step: Promise<unknown>): Promise<string> => {
  const error = await step.then(
    () => undefined,
    (cause: unknown) => cause,
  )
  expect(error).toBeInstanceOf(ArchiveError)
  const message = error instanceof Error ? error.message : ''
  expect(message).not.toContain('\n')
  return message
}

const overwrite = (path: string, at: number, length: number): void => {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(length, 0x5a), 0, length, at)
  closeSync(file)
}

describe('an archive that cannot be opened', () => {
  test('of a newer version is refused', async () => {
    const path = await filledPath(1)
    const db = new DatabaseSync(path)
    db.exec('PRAGMA user_version = 99')
    db.close()
    expect(await refusal(openArchive(path))).toMatch(
      /has version 99, but this On Record supports versions up to 5\. Update/u,
    )
  })

  test('that is another SQLite database is refused and NOT changed', async () => {
    const path = newPath()
    const db = new DatabaseSync(path)
    db.exec('CREATE TABLE other (a)')
    db.close()
    const before = readFileSync(path)
    expect(await refusal(openArchive(path))).toContain('is a SQLite database but not an archive')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('whose header is overwritten is refused', async () => {
    const path = await filledPath(5)
    overwrite(path, 0, 200)
    expect(await refusal(openArchive(path))).toContain('it is not an archive, or it is damaged')
  })

  test('that is any other file is refused', async () => {
    const path = newPath()
    writeFileSync(path, 'This is a shopping list, long enough to be taken for a database. '.repeat(100))
    expect(await refusal(openArchive(path))).toContain('it is not an archive')
  })

  test('in a folder that is a file is refused', async () => {
    const path = newPath()
    writeFileSync(path, 'a file')
    expect(await refusal(openArchive(join(path, 'archive.db')))).toContain('cannot be created or read')
  })

  test('in a read-only folder is refused', async () => {
    // Permissions do not stop root, but the kernel's file system does.
    const readOnly = process.getuid?.() === 0 ? '/sys' : join(folder, 'read-only')
    if (readOnly !== '/sys') mkdirSync(readOnly, { mode: 0o555 })
    expect(await refusal(openArchive(join(readOnly, 'archive.db')))).toContain('cannot be opened')
    expect(await refusal(openArchive(join(readOnly, 'new', 'archive.db')))).toContain('cannot be created or read')
  })

  test('whose path is a folder is refused', async () => {
    const path = newPath()
    mkdirSync(path)
    expect(await refusal(openArchive(path))).toContain('cannot be opened')
  })
})

describe('a damaged archive', () => {
  test('with overwritten pages is reported by doctor, which still checks everything else', async () => {
    const path = await filledPath(300)
    const { size } = statSync(path)
    overwrite(path, Math.floor(size / 2), 8 * 4096)
    const archive = await openArchive(path)
    const { faults, checked } = await archive.doctor()
    expect(faults.length).toBeGreaterThan(0)
    expect(faults.every((fault) => !fault.includes('\n'))).toBe(true)
    expect(checked.pages).toBeGreaterThan(0)
    await archive.close()
  })

  test('with a deleted row is reported with the article that lacks it', async () => {
    const path = await filledPath(3)
    const db = new DatabaseSync(path)
    db.exec('DELETE FROM statement WHERE key = (SELECT max(key) FROM statement)')
    db.close()
    const archive = await openArchive(path)
    const { faults } = await archive.doctor()
    expect(faults).toContain('Article "story-2": 0 of 1 statements have a row.')
    expect(faults).toContain('1 rows of statement_words have no row in statement.')
    await archive.close()
  })

  test('accepts another text of an unreadable story, and lets it be removed', async () => {
    const path = await filledPath(2)
    const db = new DatabaseSync(path)
    db.exec("UPDATE revision SET body = x'00' WHERE article IN (SELECT key FROM article WHERE id LIKE 'story-%')")
    db.close()
    const archive = await openArchive(path)
    const [again] = stories(1, 0)
    if (again) expect(await archive.put([{ ...again, headline: 'Another' }])).toMatchObject([{ outcome: 'revised' }])
    expect(await archive.get('story-0')).toMatchObject({ headline: 'Another' })
    expect(await archive.remove('story-1')).toBe(true)
    expect((await archive.search({ kind: 'phrase', words: ['number', '1'] })).items).toEqual([])
    await archive.close()
  })

  test('with a text that does not match its sourceHash is reported', async () => {
    const path = await filledPath(1)
    const db = new DatabaseSync(path)
    db.exec(`UPDATE article SET source = 'json:0' WHERE id = 'story-0'`)
    db.close()
    const archive = await openArchive(path)
    expect((await archive.doctor()).faults).toEqual(['Article "story-0": its sourceHash does not match its text.'])
    await archive.close()
  })
})

describe('an archive that cannot be written', () => {
  test('because its disk is full reports that, and keeps its articles', async () => {
    const script = `
      const { openArchive } = await import(${JSON.stringify(resolve(import.meta.dirname, '../open-archive.ts'))})
      const { story } = await import(${JSON.stringify(resolve(import.meta.dirname, '../conformance/invented-story.ts'))})
      const archive = await openArchive(process.argv[1])
      let kept = 0
      try {
        for (;;) {
          await archive.put([story({ id: 'full-' + kept, text: Array.from({ length: 400 }, () => Math.random().toString(36)).join(' ') })])
          kept++
        }
      } catch (cause) {
        const ids = []
        for (let index = 0; index < kept; index++) if (await archive.get('full-' + index)) ids.push(index)
        const half = await archive.get('full-' + kept)
        const { faults } = await archive.doctor()
        console.log(JSON.stringify({ name: cause.name, message: cause.message, kept, found: ids.length, half: half !== undefined, faults }))
      }`
    const path = newPath()
    // No file may grow past 3,000 blocks. The signal is ignored, so the write fails as on a full disk.
    const output = execFileSync(
      'bash',
      [
        '-c',
        'trap "" XFSZ; ulimit -f 3000; exec "$0" --input-type=module -e "$1" "$2"',
        process.execPath,
        script,
        path,
      ],
      { encoding: 'utf8' },
    )
    const said = JSON.parse(output)
    expect(said).toMatchObject({ name: 'ArchiveError', half: false, faults: [] })
    expect(said.message).toMatch(/its disk (?:is full|cannot be read or written; the disk may be full)/u)
    expect(said.kept).toBeGreaterThan(10)
    expect(said.found).toBe(said.kept)
  })

  test('because another process is writing reports that, and both continue', async () => {
    const path = await filledPath(1)
    const other = new DatabaseSync(path)
    other.exec('BEGIN IMMEDIATE')
    const archive = await openArchive(path)
    const refused = await refusal(archive.put(stories(1, 100)))
    expect(refused).toContain('it is locked by another process')
    other.exec('COMMIT')
    other.close()
    expect(await archive.put(stories(1, 100))).toMatchObject([{ outcome: 'added' }])
    await archive.close()
  })

  test('because it is closed reports that', async () => {
    const archive = await openArchive(newPath())
    await archive.close()
    await archive.close()
    expect(await refusal(archive.put(stories(1)))).toContain('is closed')
    expect(await refusal(archive.list())).toContain('is closed')
  })
})

test('two processes that write at the same time lose nothing', async () => {
  const path = await filledPath(1)
  const run = (from: number): Promise<readonly string[]> =>
    new Promise((done) => {
      const child = spawn(process.execPath, [writer, path, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] })
      let said = ''
      child.stdout.on('data', (data) => {
        said += String(data)
        if (said.split('\n').length > 100) child.kill('SIGKILL')
      })
      child.on('close', () => done(said.split('\n').slice(0, -1)))
    })
  const kept = (await Promise.all([run(0), run(100_000)])).flat()
  const archive = await openArchive(path)
  const found = await Promise.all(kept.map((id) => archive.get(id)))
  expect(found.filter((article) => article === undefined)).toEqual([])
  expect((await archive.doctor()).faults).toEqual([])
  await archive.close()
})

describe('two connections that write in turn', () => {
  test('know the entities that the other has added', async () => {
    const path = newPath()
    const [one, other] = [await openArchive(path), await openArchive(path)]
    for (let turn = 0; turn < 6; turn++) await (turn % 2 === 0 ? one : other).put(stories(2, turn * 2))
    const [voice] = (await one.voices({ name: 'ann' })).items
    expect(voice).toMatchObject({ name: 'Ann Example', articleCount: 12 })
    await other.close()
    expect((await one.doctor()).faults).toEqual([])
    await one.close()
  })

  test('one of them in a separate thread: doctor finds no fault in the other', async () => {
    const archive = await openArchive(newPath())
    const put = await Promise.all([stories(40), stories(40, 40)].map((some) => archive.put(some, { background: true })))
    expect(put.flat().map(({ outcome }) => outcome)).toEqual(Array(80).fill('added'))
    expect(await archive.remove('story-7')).toBe(true)
    expect(await archive.put(stories(3, 6), { background: true })).toMatchObject([
      { outcome: 'unchanged' },
      { outcome: 'added' },
      { outcome: 'unchanged' },
    ])
    expect((await archive.voices({ name: 'ann' })).items).toMatchObject([{ articleCount: 80 }])
    expect((await archive.doctor()).faults).toEqual([])
    await archive.close()
  })
})

test('an error in the writing thread is the same as in this one, and the next batch is stored', async () => {
  const archive = await openArchive(newPath())
  const [good, bad] = stories(2)
  const broken = { ...bad, headline: null } as unknown as ReturnType<typeof story>
  if (!good) throw new Error('There is no story.')
  const here = await refusal(archive.put([good, broken]))
  expect(here).toContain('NOT NULL')
  const inBackground = archive.put([good, broken], { background: true })
  expect(await refusal(inBackground)).toBe(here)
  await expect(inBackground).rejects.toMatchObject({ cause: { message: expect.stringContaining('NOT NULL') } })
  expect(await archive.put([good], { background: true })).toMatchObject([{ outcome: 'added' }])
  expect((await archive.voices({ name: 'ann' })).items).toMatchObject([{ articleCount: 1 }])
  expect((await archive.doctor()).faults).toEqual([])
  await archive.close()
  expect(await refusal(archive.put([good], { background: true }))).toContain('is closed')
})

test('a read-only archive does NOT write in a thread either', async () => {
  const path = await filledPath(1)
  const archive = await openArchive(path, { readOnly: true })
  expect(await refusal(archive.put(stories(1, 5), { background: true }))).toContain(path)
  await archive.close()
})

test('a failed batch stores none of its articles', async () => {
  const archive = await openArchive(newPath())
  const [good, bad] = stories(2)
  const broken = { ...bad, headline: null } as unknown as ReturnType<typeof story>
  if (good) await expect(archive.put([good, broken])).rejects.toThrow()
  expect(await archive.get('story-0')).toBeUndefined()
  expect((await archive.doctor()).faults).toEqual([])
  await archive.close()
})
