import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { ArchiveError } from './archive-error.ts'

/** Where an archive is: a SQLite file or a PostgreSQL address. `url` is safe to show, without a password. */
export type ArchiveAddress =
  | { readonly engine: 'sqlite'; readonly path: string; readonly url: string }
  | { readonly engine: 'postgres'; readonly address: string; readonly url: string }

type Environment = Readonly<Record<string, string | undefined>>

/** The platform's data folder, used if no archive is named. */
const dataFolder = (environment: Environment, platform: string): string => {
  if (environment.ONRECORD_HOME) return environment.ONRECORD_HOME
  const home = homedir()
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'onrecord')
  if (platform === 'win32') return join(environment.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'onrecord')
  return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), 'onrecord')
}

const withoutPassword = (address: string): string => {
  if (!URL.canParse(address) || !address.includes('://'))
    throw new ArchiveError('The PostgreSQL address is not valid. Use postgres://user@host/database.')
  const url = new URL(address)
  url.password = ''
  url.searchParams.delete('password')
  return url.href
}

/**
 * Parses an archive's address: `postgres://…`, `sqlite:path` or a path. Without one, it is `archive.db` in
 * $ONRECORD_HOME or in the platform's data folder. Throws ArchiveError for any other kind of address.
 */
export const archiveAddress = (
  given?: string,
  environment: Environment = process.env,
  platform: string = process.platform,
): ArchiveAddress => {
  if (given === undefined || given === '') {
    const path = join(dataFolder(environment, platform), 'archive.db')
    return { engine: 'sqlite', path, url: `sqlite:${path}` }
  }
  if (/^postgres(?:ql)?:/u.test(given)) return { engine: 'postgres', address: given, url: withoutPassword(given) }
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//u.exec(given)?.[1]
  if (scheme !== undefined && scheme !== 'sqlite') {
    throw new ArchiveError(
      `An archive cannot have an address of ${JSON.stringify(scheme)}. Use sqlite:path, a path or postgres://….`,
    )
  }
  const path = given.replace(/^sqlite:(?:\/\/)?/u, '')
  if (path === '' || path.includes('\0'))
    throw new ArchiveError('The path of the archive is missing or not valid. Use sqlite:path.')
  return { engine: 'sqlite', path: path === ':memory:' ? path : resolve(path), url: given }
}
