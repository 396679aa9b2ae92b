import type { Diagnosis } from '../../archive.ts'
import type { Connection } from '../connection.ts'
import { isUnavailable } from '../postgres-error.ts'
import { checkArticles } from './check-articles.ts'
import { checkCounts } from './check-counts.ts'
import { checkEntities } from './check-entities.ts'
import type { Check, Findings } from './findings.ts'

const checks: readonly Check[] = [checkCounts, checkEntities, checkArticles]

const asLine = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/gu, ' ')

/**
 * Looks the whole archive over, as `Archive.doctor` says: every revision as an article, and whether rows, words and counts
 * agree. The pages on disk are PostgreSQL's own to check (data checksums, amcheck). A check that something damaged stops is
 * a fault too, and the others go on; throws ArchiveError when PostgreSQL is away.
 */
export const diagnose = async (connection: Connection): Promise<Diagnosis> => {
  const findings: Findings = { checked: {}, faults: [] }
  for (const check of checks) {
    try {
      await check(connection, findings)
    } catch (cause) {
      if (isUnavailable(cause instanceof Error ? cause.cause : cause)) throw cause
      findings.faults.push(asLine(cause))
    }
  }
  return findings
}
