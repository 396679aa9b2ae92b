import type { Diagnosis } from '../archive.ts'

/** What the checks of `doctor` have counted and found so far. */
export interface Findings {
  readonly checked: Record<string, number>
  readonly faults: string[]
}

/** One check of an archive in `Engine`, a store or a connection. It adds to the findings. */
export type Check<Engine> = (engine: Engine, findings: Findings) => void | Promise<void>

const asLine = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/gu, ' ')

/**
 * Runs checks one after another. A check that throws adds a fault, and the others still run. `isFatal` names the errors that
 * are thrown instead. An aborted signal of the engine ends the checks.
 */
export const runChecks = async <Engine extends { readonly signal?: AbortSignal }>(
  engine: Engine,
  checks: readonly Check<Engine>[],
  isFatal: (cause: unknown) => boolean = () => false,
): Promise<Diagnosis> => {
  const findings: Findings = { checked: {}, faults: [] }
  for (const check of checks) {
    try {
      await check(engine, findings)
    } catch (cause) {
      engine.signal?.throwIfAborted()
      if (isFatal(cause)) throw cause
      findings.faults.push(asLine(cause))
    }
  }
  return findings
}
