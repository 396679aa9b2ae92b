import type { Diagnosis } from '../archive.ts'
import type { Row, Store } from './store.ts'

/** Looks the archive over, as `Archive.doctor` says. */
export const diagnose = ({ sql }: Store): Diagnosis => {
  const faults = sql('PRAGMA integrity_check')
    .all()
    .map((row: Row) => String(row.integrity_check))
    .filter((line) => line !== 'ok')
  return { checked: { file: 1 }, faults }
}
