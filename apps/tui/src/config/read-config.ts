import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ArchiveAddress } from '@onrecord/article-archive'
import { CommandError, exitCodes } from '../command-error.ts'
import { configErrors } from '../strings.ts'
import { type Config, defaultConfig } from './config.ts'

/** The file beside the user's own archive, `own`, that has the configuration. */
export const configPath = (own: ArchiveAddress): string =>
  join(own.engine === 'sqlite' ? dirname(own.path) : '.', 'config.toml')

/** The text of the file; `undefined` if there is none. Throws CommandError if it cannot be read. */
const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new CommandError(configErrors.unreadable(path, code ?? ''), { exitCode: exitCodes.misused, cause })
  }
}

/** The configuration in a file, and whether there is one. Throws CommandError that names the line and what is allowed. */
export const readConfig = async (path: string): Promise<{ readonly config: Config; readonly isInFile: boolean }> => {
  const text = textOf(path)
  if (text === undefined) return { config: defaultConfig, isInFile: false }
  // The parser and the checks are loaded only for those who have a file.
  const { parseConfig } = await import('./parse-config.ts')
  return { config: parseConfig(text, path), isInFile: true }
}
