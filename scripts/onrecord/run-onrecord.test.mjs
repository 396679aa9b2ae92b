import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const script = fileURLToPath(new URL('../onrecord.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'onrecord-script-'))
writeFileSync(join(folder, 'story.txt'), 'Harbour closed\n\nThe harbour is closed, Mayor Jane Lee said on Monday.\n')

afterAll(() => rmSync(folder, { recursive: true }))

/**
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, out: string, err: string }>} what came of them, for a person who stands in `folder`
 */
function onrecord(args) {
  const env = { ...process.env, INIT_CWD: folder }
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { env, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err })
    })
  })
}

test('the help comes through, and nothing else', async () => {
  const { code, out } = await onrecord(['--help'])
  expect(code).toBe(0)
  expect(out).toMatch(/onrecord/)
  expect(out).not.toMatch(/Building|Installing/)
})

test('a file is meant from where the person stands, and only data goes to stdout', async () => {
  const { code, out } = await onrecord(['extract', 'story.txt', '--published', '2025-01-13'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ headline: 'Harbour closed', datePublished: '2025-01-13' })
})

test.each([
  [['extract', 'no-such-file.txt'], 1],
  [['no-such-command'], 2],
])("%j gives the command's own exit code and one line on stderr", async (args, expected) => {
  const { code, out, err } = await onrecord(args)
  expect(code).toBe(expected)
  expect(out).toBe('')
  expect(err.trimEnd()).not.toMatch(/\n\s+at /)
  expect(err).not.toBe('')
})
