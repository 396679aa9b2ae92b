import type { Rule } from '../rule.ts'

const maxHeadingLevel = 6

/** Only headings, list items and quotations have a level, and a heading's is 1 to 6. */
export const blockLevel: Rule = {
  id: 'block-level',
  *check({ blocks }) {
    for (const [index, { role, level, span }] of blocks.entries()) {
      if (level === undefined) continue
      const path = `/blocks/${index}/level`
      if (role === 'paragraph' || role === 'caption') {
        yield { path, span, message: `Expected no level for a ${role}, got ${level}.` }
      } else if (role === 'heading' && level > maxHeadingLevel) {
        yield { path, span, message: `Expected a heading's level from 1 to ${maxHeadingLevel}, got ${level}.` }
      }
    }
  },
}
