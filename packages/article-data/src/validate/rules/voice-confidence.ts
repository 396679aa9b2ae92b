import type { Rule } from '../rule.ts'

/** How sure a voice is can only be said where there is one, or where words of the text stand for one. */
export const voiceConfidence: Rule = {
  id: 'voice-confidence',
  *check({ statements }) {
    for (const [index, { voiceIds, source, voiceConfidence: given }] of statements.entries()) {
      if (given === undefined || voiceIds.length > 0 || source.length > 0) continue
      yield {
        path: `/statements/${index}/voiceConfidence`,
        message: `Expected no voiceConfidence for a statement without a voice or words of a source, got ${given}.`,
      }
    }
  },
}
