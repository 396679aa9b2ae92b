import type { Rule } from '../rule.ts'

const points = /\bpercentage[\s-]points?\b|\bper\s?cent(?:age)? points?\b|\d\s*pp\b/iu
const percent = /%|\bper\s?cent\b/iu

/** Per cent and percentage points are not mixed up: the words of the figure decide. */
export const figurePercent: Rule = {
  id: 'figure-percent',
  *check({ figures, text }) {
    for (const [index, { span, unit }] of figures.entries()) {
      const words = text.slice(span.start, span.end)
      const path = `/figures/${index}/unit`
      const saysPoints = points.test(words)
      if (saysPoints && unit.code === '%')
        yield { path, span, message: `Expected UCUM "{percentage point}" for "${words}", got "%".` }
      if (!saysPoints && percent.test(words) && unit.code === '{percentage point}') {
        yield { path, span, message: `Expected UCUM "%" for "${words}", got "{percentage point}".` }
      }
    }
  },
}
