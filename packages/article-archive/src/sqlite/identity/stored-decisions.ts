import { byTime, type Decision, isDecision } from '../../identity/decision.ts'
import { splitsByStory } from '../../identity/split-rows.ts'
import type { Row, Store } from '../store.ts'

/** The decisions of people, in the order of time. */
export const storedDecisions = ({ sql }: Store): readonly Decision[] =>
  sql('SELECT body FROM decision')
    .all()
    .map((row: Row): unknown => JSON.parse(String(row.body)))
    .filter(isDecision)
    .toSorted(byTime)

/** The active splits of each story. */
export const storedSplits = (store: Store): ReturnType<typeof splitsByStory> => splitsByStory(storedDecisions(store))

/** Stores a decision, or updates it. */
export const writeDecision = ({ sql }: Store, decision: Decision): void => {
  sql('INSERT INTO decision VALUES (?1, ?2) ON CONFLICT DO UPDATE SET body = ?2').run(
    decision.id,
    JSON.stringify(decision),
  )
}
