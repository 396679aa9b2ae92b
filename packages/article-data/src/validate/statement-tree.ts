import { groupBy } from '../group-by.ts'
import type { Statement } from '../model/statement.ts'

/** The places of a statement in a walk of the tree: when it is entered, and the last one entered below it. */
interface Walked {
  readonly entered: number
  last: number
}

/** Walks the statements below `root`, without recursion: a tree may be as deep as there are statements. */
const walk = (
  root: Statement,
  children: ReadonlyMap<string | undefined, readonly Statement[]>,
  walked: Map<string, Walked>,
): void => {
  const path = [{ statement: root, next: 0 }]
  walked.set(root.id, { entered: walked.size, last: walked.size })
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const child = children.get(step.statement.id)?.[step.next++]
    if (child === undefined) {
      const place = walked.get(step.statement.id)
      if (place) place.last = walked.size - 1
      path.pop()
    } else if (!walked.has(child.id)) {
      walked.set(child.id, { entered: walked.size, last: walked.size })
      path.push({ statement: child, next: 0 })
    }
  }
}

const startOf = ({ content }: Statement): number => content[0]?.start ?? 0

/**
 * Whether a statement has another as its parent, its parent's parent and so on. The result answers in constant time, after
 * one walk of all statements. In a cycle of parents, the statement that begins first is the outermost.
 */
export const statementTree = (statements: readonly Statement[]): ((outer: Statement, inner: Statement) => boolean) => {
  const known = new Set(statements.map(({ id }) => id))
  const children = groupBy(statements, ({ parentId }) => parentId)
  const walked = new Map<string, Walked>()
  const isRoot = ({ parentId }: Statement): boolean => parentId === undefined || !known.has(parentId)
  // What no root reaches is in a cycle.
  for (const one of [...statements.filter(isRoot), ...statements.toSorted((a, b) => startOf(a) - startOf(b))])
    if (!walked.has(one.id)) walk(one, children, walked)
  return (outer, inner) => {
    const [above, below] = [walked.get(outer.id), walked.get(inner.id)]
    return above !== undefined && below !== undefined && above.entered < below.entered && below.entered <= above.last
  }
}
