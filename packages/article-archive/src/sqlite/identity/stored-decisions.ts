import { byTime, type Decision, isDecision } from '../../identity/decision.ts'
import { splitsByStory } from '../../identity/split-rows.ts'
import type { Row, Store } from '../store.ts'

/** What people have decided about voices, in the order of time. */
export const storedDecisions = ({ sql }: Store): readonly Decision[] =>
  sql('SELECT body FROM decision')
    .all()
    .map((row: Row): unknown => JSON.parse(String(row.body)))
    .filter(isDecision)
    .toSorted(byTime)

/** What they have split, by story. */
export const storedSplits = (store: Store): ReturnType<typeof splitsByStory> => splitsByStory(storedDecisions(store))

/** Keeps a decision, or what is new of it. */
export const writeDecision = ({ sql }: Store, decision: Decision): void => {
  sql('INSERT INTO decision VALUES (?1, ?2) ON CONFLICT DO UPDATE SET body = ?2').run(
    decision.id,
    JSON.stringify(decision),
  )
}
