import type { Rule } from '../rule.ts'

/** The lower end of a range is not above the upper end. */
export const figureRange: Rule = {
  id: 'figure-range',
  *check({ figures }) {
    for (const [index, { quantity, span }] of figures.entries()) {
      if (quantity.kind === 'range' && quantity.min > quantity.max) {
        yield {
          path: `/figures/${index}/quantity`,
          span,
          message: `Expected min not above max, got ${quantity.min} and ${quantity.max}.`,
        }
      }
    }
  },
}
