import { CommandError } from '../command-error.ts'

/** The most that one line may hold: some 800,000 words. */
export const maxTextBytes = 5 * 1024 * 1024

/** The failure of `name` to be small enough. */
export const tooLarge = (name: string): CommandError =>
  new CommandError(
    `${name} is larger than ${maxTextBytes / 1024 / 1024} MB, the most for one story. Expected one story; of many, give each a line of its own to extract --jsonl.`,
  )

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist. Expected the path of a text file, or - for standard input',
  ENOTDIR: 'does not exist: a part of the path is no folder. Expected the path of a text file',
  EISDIR: 'is a folder. Expected a text file',
  EACCES: 'may not be read by you. Expected a file you have the right to read',
  EPERM: 'may not be read by you. Expected a file you have the right to read',
}

/** How a path is called in messages. */
export const nameOf = (path: string): string => (path === '-' ? 'Standard input' : JSON.stringify(path))

/** The failure to read `path`, as one line for a person. */
export const readFailure = (path: string, cause: unknown): CommandError => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  return new CommandError(`${nameOf(path)} ${reasons[code] ?? `cannot be read (${code})`}.`, { cause })
}
