import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Statement } from '../model/statement.ts'
import { statementTree } from './statement-tree.ts'

const statement = (id: string, parentId: string | undefined, start = 0): Statement => ({
  id,
  form: 'direct',
  source: [],
  cue: [],
  content: [{ start, end: start + 1 }],
  voiceIds: [],
  anonymity: 'anonymous',
  stance: 'states',
  chain: [],
  method: 'manual',
  confidence: 1,
  ...(parentId !== undefined && { parentId }),
})

/** The definition: follow the parents. */
const isAbove = (all: readonly Statement[], outer: string, inner: string): boolean => {
  const parent = all.find(({ id }) => id === inner)?.parentId
  return parent !== undefined && (parent === outer || isAbove(all, outer, parent))
}

describe('a statement is inside another', () => {
  test('when it names it as parent, or one of its parents does', () => {
    const parents = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(parents, (above) => {
        // A parent comes earlier, so there is no cycle; 0 is none.
        const all = above.map((number, index) => statement(`${index}`, number < index ? `${number}` : undefined))
        const isInside = statementTree(all)
        for (const outer of all)
          for (const inner of all) expect(isInside(outer, inner)).toBe(isAbove(all, outer.id, inner.id))
      }),
    )
  })

  test('in a cycle, when it begins later', () => {
    const [first, second] = [statement('a', 'b', 0), statement('b', 'a', 4)]
    expect(statementTree([second, first])(first, second)).toBe(true)
  })

  test('does NOT need recursion for 100,000 levels', () => {
    const all = Array.from({ length: 100_000 }, (_, index) =>
      statement(`${index}`, index === 0 ? undefined : `${index - 1}`),
    )
    const [first, last] = [all[0], all.at(-1)]
    expect(first && last && statementTree(all)(first, last)).toBe(true)
  })
})
