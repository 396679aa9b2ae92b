import type { Connection } from '../connection.ts'

/** What checks have looked at and found so far. */
export interface Findings {
  readonly checked: Record<string, number>
  readonly faults: string[]
}

/** One check of an archive: adds to the findings. */
export type Check = (connection: Connection, findings: Findings) => Promise<void>
