import { execFile } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requireExisting } from '../start/require-existing.mjs'
import { root } from '../workspace/project.mjs'

const script = fileURLToPath(new URL('../onrecord.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'onrecord-script-'))
// The same Node at another path: the script treats it as the user's own. A hard link must be on the same disk.
const otherNode = join(root, '.onrecord', `other-node-${process.pid}`)

beforeAll(() => {
  writeFileSync(join(folder, 'story.txt'), 'Harbour closed\n\nThe harbour is closed, Mayor Jane Lee said on Monday.\n')
  mkdirSync(join(root, '.onrecord'), { recursive: true })
  linkSync(process.execPath, otherNode)
})

afterAll(() => {
  rmSync(folder, { recursive: true })
  rmSync(otherNode)
})

/**
 * @param {string} node
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, out: string, err: string }>} the result for a user whose current folder is `folder`
 */
function onrecord(node, args) {
  const env = { ...process.env, INIT_CWD: folder }
  return new Promise((resolve) => {
    const child = execFile(node, [script, ...args], { env, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err })
    })
    child.stdin?.end()
  })
}

describe.each([
  ["the project's Node", process.execPath],
  ['another Node', otherNode],
])('started by %s', (_, node) => {
  test('the help is printed, and nothing else', async () => {
    const { code, out, err } = await onrecord(node, ['--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('onrecord')
  })

  test("a file name is relative to the user's folder, and only data goes to stdout", async () => {
    const { code, out } = await onrecord(node, ['extract', 'story.txt', '--published', '2025-01-13'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ headline: 'Harbour closed', datePublished: '2025-01-13' })
  })

  test('a missing text gives the same error as `npm start`', async () => {
    const { code, err } = await onrecord(node, ['extract', 'no-such-story.txt'])
    expect(code).toBe(1)
    const [line = ''] = err.split(' Expected')
    expect(line).toBe('onrecord: "no-such-story.txt" does not exist.')
    expect(() => requireExisting('no-such-story.txt')).toThrow(line)
  })

  test.each([
    [['extract', '.'], 1],
    [['no-such-command'], 2],
  ])("%j gives the command's own exit code, and its message on stderr", async (args, expected) => {
    const { code, out, err } = await onrecord(node, args)
    expect(code).toBe(expected)
    expect(out).toBe('')
    expect(err).not.toBe('')
    expect(err).not.toMatch(/\n\s+at /)
  })

  test('a "--" that pnpm passes on is NOT an argument', async () => {
    expect((await onrecord(node, ['--', '--help'])).code).toBe(0)
  })
})
