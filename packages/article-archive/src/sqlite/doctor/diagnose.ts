import type { Diagnosis } from '../../archive.ts'
import { runChecks } from '../../doctor/findings.ts'
import type { Store } from '../store.ts'
import { checkArticles } from './check-articles.ts'
import { checkCounts } from './check-counts.ts'
import { checkEntities } from './check-entities.ts'
import { checkFile } from './check-file.ts'

/**
 * Checks the whole archive, as `Archive.doctor` says: the file, its full-text indexes, every revision as an article, and
 * whether rows, words and counts agree.
 */
export const diagnose = (store: Store): Promise<Diagnosis> =>
  runChecks(store, [checkFile, checkCounts, checkEntities, checkArticles])
