import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The path of the built command. */
export const command: string = new URL('../../bin/onrecord.mjs', import.meta.url).pathname

/** A home without an archive, so that tests do not read the user's archive. Tests that store stories set their own. */
export const emptyHome: string = join(tmpdir(), `onrecord-no-home-${process.pid}`)

/** What a run of the command returned and wrote. */
export type Outcome = { readonly code: number | null; readonly out: string; readonly err: string }

type Options = { readonly input?: string | Uint8Array; readonly asNobody?: boolean; readonly env?: NodeJS.ProcessEnv }

/** How long a command may run, in milliseconds. It is less than the time limit of a test. */
export const maxRun = 90_000

/**
 * Runs the built command with pipes, as a script would. `asNobody` runs it as a user without special permissions. Rejects
 * with the output if the command does not end within 90 seconds.
 */
export const run = (
  words: readonly string[],
  { input = '', asNobody = false, env = {} }: Options = {},
): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const nobody = asNobody ? { uid: 65_534, gid: 65_534 } : {}
    const child = spawn(process.execPath, [command, ...words], {
      ...nobody,
      env: { ...process.env, ONRECORD_HOME: emptyHome, ONRECORD_ARCHIVE: '', ...env },
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text))
    child.on('error', reject)
    const late = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`"onrecord ${words.join(' ')}" does not end. Its output is:\n${out}${err}`))
    }, maxRun)
    child.on('close', (code) => {
      clearTimeout(late)
      resolve({ code, out, err })
    })
    // A command that fails early closes its stdin. This is not a failure of the test.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })

/** A temporary folder, with a function that writes a file there and returns its path. */
export const scratch = () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  return { folder, file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
