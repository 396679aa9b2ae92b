import { quoteText } from '../describe-value.ts'
import type { Rule } from '../rule.ts'

/** A named statement has a voice; an anonymous one has none. */
export const voiceNamed: Rule = {
  id: 'voice-named',
  *check({ statements }) {
    for (const [index, { anonymity, voiceIds }] of statements.entries()) {
      const path = `/statements/${index}/voiceIds`
      if (anonymity === 'named' && voiceIds.length === 0)
        yield { path, message: 'Expected a voice for a named statement, got none.' }
      if (anonymity === 'anonymous' && voiceIds.length > 0) {
        yield { path, message: `Expected no voice for an anonymous statement, got ${quoteText(voiceIds.join(', '))}.` }
      }
    }
  },
}
