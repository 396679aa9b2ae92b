import { ArchiveError } from '../archive-error.ts'

const isMissing = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND' && cause.message.includes("'pg'")

/** The code for PostgreSQL, loaded on demand. Throws ArchiveError if its driver, the package pg, is not installed. */
export const loadPostgres = async (): Promise<typeof import('./open-postgres-archive.ts')> => {
  try {
    return await import('./open-postgres-archive.ts')
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    throw new ArchiveError('An archive in PostgreSQL needs the package "pg". Install it with: npm install pg', {
      cause,
    })
  }
}
