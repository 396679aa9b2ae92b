import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Refusal } from '../workspace/refusal.mjs'

/**
 * Throws a Refusal when a named text is not there, before minutes are spent on a build. It says so in the words of the
 * command, which is not built yet; everything else about the text is for the command to judge.
 *
 * @param {string} file as given, from where the person stands; "-" is standard input, and an
 *   address is for the command to ask
 */
export function requireExisting(file) {
  if (file === '-' || /^https?:\/\//i.test(file) || existsSync(resolve(process.env.INIT_CWD ?? '.', file))) return
  const line = `"${file}" does not exist. Expected the path of a text file, or - for standard input.`
  throw new Refusal(`onrecord: ${line}`)
}
