import type { Diagnosis } from '../../archive.ts'
import { runChecks } from '../../doctor/findings.ts'
import type { Connection } from '../connection.ts'
import { isUnavailable } from '../postgres-error.ts'
import { checkArticles } from './check-articles.ts'
import { checkCounts } from './check-counts.ts'
import { checkEntities } from './check-entities.ts'

const isServerUnavailable = (cause: unknown): boolean => isUnavailable(cause instanceof Error ? cause.cause : cause)

/**
 * Checks the whole archive, as `Archive.doctor` says: every revision as an article, and whether rows, words and counts
 * agree. PostgreSQL checks the pages on disk itself (data checksums, amcheck). Throws ArchiveError if PostgreSQL is
 * unavailable.
 */
export const diagnose = (connection: Connection): Promise<Diagnosis> =>
  runChecks(connection, [checkCounts, checkEntities, checkArticles], isServerUnavailable)
