import type { Rule } from '../rule.ts'
import { sharedSpan } from '../span-lists.ts'

/** Source, cue and content of a statement share no character. */
export const rolesDisjoint: Rule = {
  id: 'roles-disjoint',
  *check({ statements }) {
    for (const [index, { source, cue, content }] of statements.entries()) {
      for (const [name, left, right] of [
        ['source and cue', source, cue],
        ['source and content', source, content],
        ['cue and content', cue, content],
      ] as const) {
        const span = sharedSpan(left, right)
        if (span)
          yield {
            path: `/statements/${index}`,
            span,
            message: `Expected ${name} to share no character, got both from ${span.start} to ${span.end}.`,
          }
      }
    }
  },
}
