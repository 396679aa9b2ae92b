import type { Span } from '../../model/text.ts'
import type { Rule } from '../rule.ts'

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

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
        const span = left.find((one) => right.some((other) => overlap(one, other)))
        if (span)
          yield {
            path: `/statements/${index}`,
            span,
            message: `Expected ${name} to share no character, got both at ${span.start}.`,
          }
      }
    }
  },
}
