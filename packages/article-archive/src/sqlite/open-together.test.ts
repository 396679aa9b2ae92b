import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-together-'))
const index = new URL('../index.ts', import.meta.url).href

afterAll(() => rmSync(folder, { recursive: true }))

/** Opens the archive in a process of its own, which is ready before `start` (milliseconds since 1970) and waits for it. */
const openAt = (path: string, start: number) =>
  promisify(execFile)(process.execPath, [
    ...process.execArgv.filter((option) => option.startsWith('--conditions=')),
    '--input-type=module',
    '--eval',
    `const { openArchive } = await import(${JSON.stringify(index)}); while (Date.now() < ${start}); await (await openArchive(${JSON.stringify(path)})).close()`,
  ])

test.each([1, 2, 3])('eight processes create one archive at the same time: round %i', async (round) => {
  const path = join(folder, `${round}.db`)
  const start = Date.now() + 800
  await expect(Promise.all(Array.from({ length: 8 }, () => openAt(path, start)))).resolves.toHaveLength(8)
})
