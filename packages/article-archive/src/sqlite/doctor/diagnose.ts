import type { Diagnosis } from '../../archive.ts'
import type { Store } from '../store.ts'
import { checkArticles } from './check-articles.ts'
import { checkCounts } from './check-counts.ts'
import { checkEntities } from './check-entities.ts'
import { checkFile } from './check-file.ts'
import type { Check, Findings } from './findings.ts'

const checks: readonly Check[] = [checkFile, checkCounts, checkEntities, checkArticles]

const asLine = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/gu, ' ')

/**
 * Looks the whole archive over, as `Archive.doctor` says: the file, its full-text indexes, every revision as an article, and
 * whether rows, words and counts agree. A check that a damaged file stops is a fault too, and the others go on.
 */
export const diagnose = async (store: Store): Promise<Diagnosis> => {
  const findings: Findings = { checked: {}, faults: [] }
  for (const check of checks) {
    try {
      await check(store, findings)
    } catch (cause) {
      findings.faults.push(asLine(cause))
    }
  }
  return findings
}
