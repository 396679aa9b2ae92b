import { ImportError } from '../import-error.ts'
import { quoted } from '../quoted.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist. Expected a file, a folder or an address that begins with http:// or https://',
  ENOTDIR: 'does not exist: a part of the path is no folder. Expected a file or a folder',
  EACCES: 'may not be read by you. Expected something you have the right to read',
  EPERM: 'may not be read by you. Expected something you have the right to read',
  ENAMETOOLONG: 'is too long for a path. Expected a file, a folder or an address',
  ELOOP: 'is a link that leads to itself. Expected a file or a folder',
}

/** The failure to read `path`, as one line for a person. */
export const pathFailure = (path: string, cause: unknown): ImportError => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  return new ImportError(`${quoted(path)} ${reasons[code] ?? `cannot be read (${code})`}.`, { cause })
}
