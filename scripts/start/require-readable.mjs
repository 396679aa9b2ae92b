import { access, constants } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Refusal } from '../workspace/refusal.mjs'

/**
 * Makes sure that a named text is there before minutes are spent on a build. What is in it is for the command to judge.
 *
 * @param {string} file as given, from where the person stands; "-" is standard input
 * @returns {Promise<void>}
 */
export async function requireReadable(file) {
  if (file === '-') return
  const path = resolve(process.env.INIT_CWD ?? '.', file)
  await access(path, constants.R_OK).catch((error) => {
    const why = error.code === 'ENOENT' ? 'There is no such file' : 'This file cannot be read'
    throw new Refusal(`${why}: ${file}`, { cause: error })
  })
}
