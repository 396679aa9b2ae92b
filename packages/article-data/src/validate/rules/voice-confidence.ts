import type { Rule } from '../rule.ts'

/** A statement has `voiceConfidence` only when it has a voice or words of a source. */
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
