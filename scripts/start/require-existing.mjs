import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../workspace/user-error.mjs'

/**
 * Throws a UserError when a named text does not exist, before a build takes minutes. The message is that of the command,
 * which may not be built yet. The command checks everything else about the text.
 *
 * @param {string} file as given, relative to the user's folder; "-" is standard input, and
 *   addresses are left to the command
 */
export function requireExisting(file) {
  if (file === '-' || /^https?:\/\//i.test(file) || existsSync(resolve(process.env.INIT_CWD ?? '.', file))) return
  const line = `"${file}" does not exist. Expected the path of a text file, or - for standard input.`
  throw new UserError(`onrecord: ${line}`)
}
