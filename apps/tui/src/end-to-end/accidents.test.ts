import { closeSync, copyFileSync, openSync, readdirSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maxRun, run, scratch } from './run.ts'

const { file, folder, remove } = scratch()
afterAll(remove)

const archive = join(folder, 'archive.db')
const onrecord = (...words: readonly string[]) => run([...words, '--archive', archive])
const lineOf = (article: object, index: number) =>
  JSON.stringify({ ...article, id: `story-${index}`, headline: `Story ${index}`, provenance: {} })

beforeAll(async () => {
  const { out } = await run(['export', 'kursk-capture'])
  const article = JSON.parse(out)
  const lines = Array.from({ length: 120 }, (_, index) => lineOf(article, index)).join('\n')
  expect((await run(['import', file('many.jsonl', lines), '--archive', archive])).code).toBe(0)
})

describe('a damaged archive', () => {
  const damaged = join(folder, 'damaged.db')
  const at = (...words: readonly string[]) => run([...words, '--archive', damaged])

  beforeAll(() => {
    copyFileSync(archive, damaged)
    const db = new DatabaseSync(damaged)
    db.exec("UPDATE revision SET body = x'00' WHERE article = (SELECT key FROM article WHERE id = 'story-3')")
    const [{ page_size: size }] = db.prepare('PRAGMA page_size').all() as [{ page_size: number }]
    const leaf = db
      .prepare(
        "SELECT pageno FROM dbstat WHERE name = 'revision' AND pagetype = 'leaf' ORDER BY pageno LIMIT 1 OFFSET 1",
      )
      .get() as { pageno: number }
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    db.close()
    const handle = openSync(damaged, 'r+')
    writeSync(handle, Buffer.alloc(200, 7), 0, 200, (leaf.pageno - 1) * size)
    closeSync(handle)
  })

  test('export continues after damaged texts, lists them, and fails at the end', async () => {
    const { code, out, err } = await at('export')
    expect(code).toBe(1)
    const exported = out.trimEnd().split('\n').length
    expect(exported).toBeGreaterThan(50)
    expect(err).toContain('Not exported: story-3, revision 1. ')
    const named = err.match(/^Not exported: /gmu)?.length ?? 0
    expect(named + exported).toBe(121)
    expect(err).toMatch(
      new RegExp(`onrecord: ${exported} texts exported, ${named} left out because they are damaged`, 'u'),
    )
  })

  test('the steps that doctor lists repair the archive', async () => {
    const { code, err } = await at('doctor')
    expect(code).toBe(1)
    const steps = Array.from(err.matchAll(/^ {2}(\d)\. .*?(onrecord .*)$/gmu), ([, step, command]) => [step, command])
    expect(steps.map(([step]) => step)).toEqual(['1', '2', '3', '4'])
    expect(steps[0]?.[1]).toContain('export --revisions')
    const saved = file('saved.jsonl', (await at('export', '--revisions')).out)
    const backup = join(folder, 'for-damaged.db')
    await onrecord('backup', backup)
    expect((await at('restore', backup)).code).toBe(0)
    expect((await at('import', saved)).code).toBe(0)
    expect((await at('doctor')).code).toBe(0)
    expect(JSON.parse((await at('stats', '--json')).out).articles).toBe(121)
    expect(readdirSync(folder).some((name) => name.startsWith('damaged.db.replaced-'))).toBe(true)
  })
})

test('backup writes a checked copy to a new file, and restore restores it', async () => {
  const copy = join(folder, 'copy.db')
  expect((await onrecord('backup', copy)).err).toMatch(/^Backup written and checked: 121 stories in /u)
  expect(await onrecord('backup', copy)).toMatchObject({ code: 1, err: expect.stringContaining('already exists') })
  await onrecord('remove', 'story-1', 'story-2')
  expect((await onrecord('restore', copy)).err).toMatch(/^Restored 121 stories to .*\nThe old archive is now /u)
  expect(JSON.parse((await onrecord('stats', '--json')).out).articles).toBe(121)
})

test('restore rejects an invalid backup and does not change the archive', async () => {
  const bad = file('bad.db', 'not an archive\n'.repeat(500))
  const before = statSync(archive).mtimeMs
  for (const path of [bad, join(folder, 'not-there.db')]) {
    expect(await onrecord('restore', path)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^onrecord: [^\n]+\n$/u),
    })
  }
  expect(statSync(archive).mtimeMs).toBe(before)
})

test('unmerge of a voice that was never merged fails', async () => {
  const [voice] = JSON.parse((await onrecord('voices', '--json')).out)
  expect(await onrecord('voices', 'unmerge', voice.id)).toMatchObject({
    code: 1,
    err: `onrecord: The voice "${voice.id}" was never merged. List all decisions with: onrecord voices log\n`,
  })
})

test('when the disk is full, import reports how many stories are stored', async () => {
  writeFileSync(join(folder, 'full.sh'), '')
  const { spawnSync } = await import('node:child_process')
  const { command } = await import('./run.ts')
  const full = join(folder, 'full.db')
  const limited = `trap '' XFSZ; ulimit -f 900; exec "${process.execPath}" "${command}" import "${join(folder, 'many.jsonl')}" --archive "${full}"`
  const { status, stderr } = spawnSync('bash', ['-c', limited], { timeout: maxRun, encoding: 'utf8' })
  expect(status).toBe(1)
  const stored = Number(/^(\d+) stor(?:y|ies) added/mu.exec(stderr)?.[1])
  expect(JSON.parse((await run(['stats', '--json', '--archive', full])).out).articles).toBe(stored + 1)
})
