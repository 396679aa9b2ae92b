import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openArchive } from '../open-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'killed-'))
afterAll(() => rmSync(folder, { recursive: true }))

const writer = resolve(import.meta.dirname, 'fixtures/write-until-killed.ts')
/** Set KILLS for more. docs/reliability.md reports 200. */
const kills = Number(process.env.KILLS ?? 40)

/** Runs a writer until it has printed an id, waits a moment, kills it, and returns the ids that it printed. */
const killedWriter = (path: string, from: number, moment: number): Promise<readonly string[]> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [writer, path, String(from)], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // The same program starts many times, so the starts share a compile cache.
      env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
    })
    let said = ''
    let complaint = ''
    child.stderr.on('data', (data) => {
      complaint += String(data)
    })
    child.stdout.once('data', () => {
      setTimeout(() => child.kill('SIGKILL'), moment)
    })
    child.stdout.on('data', (data) => {
      said += String(data)
    })
    child.on('close', (_, signal) => {
      // A last line without a line break was cut off, so nobody could have read it as an id.
      if (signal === 'SIGKILL') done(said.split('\n').slice(0, -1))
      else failed(new Error(`The writer ended by itself: ${complaint}`))
    })
  })

test(`keeps everything that was reported as stored when it is killed ${kills} times`, {
  // A kill takes a second on a busy machine.
  timeout: 60_000 + kills * 4_000,
}, async () => {
  const path = join(folder, 'archive.db')
  const kept: string[] = []
  let moment = 1
  for (let kill = 0; kill < kills; kill++) {
    moment = (moment * 7919) % 31
    kept.push(...(await killedWriter(path, kill * 100_000, moment)))
  }
  const archive = await openArchive(path)
  expect(kept.length).toBeGreaterThan(kills)
  const lost: string[] = []
  for (const id of kept) if ((await archive.get(id)) === undefined) lost.push(id)
  expect(lost).toEqual([])
  const { checked, faults } = await archive.doctor()
  expect(faults).toEqual([])
  expect(checked.articles).toBeGreaterThanOrEqual(kept.length)
  await archive.close()
})
