import type { Span } from '../../model/text.ts'
import { quoteText } from '../describe-value.ts'
import type { Rule } from '../rule.ts'
import { holdsOne } from '../span-lists.ts'

const points = /\bpercentage[\s-]points?\b|\bper\s?cent(?:age)? points?\b|\d\s*pp\b/giu
const percent = /%|\bper\s?cent\b/giu

const placesOf = (pattern: RegExp, text: string): readonly Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ start: index, end: index + words.length }))

/** Percent and percentage points are not confused: the words of the figure decide. */
export const figurePercent: Rule = {
  id: 'figure-percent',
  *check({ figures, text }) {
    // Search the text once, not once per figure, because there can be many figures with long spans.
    const saidPoints = placesOf(points, text)
    const saidPercent = placesOf(percent, text)
    for (const [index, { span, unit }] of figures.entries()) {
      const words = quoteText(text.slice(span.start, Math.min(span.end, span.start + 100)))
      const path = `/figures/${index}/unit`
      const saysPoints = holdsOne(span, saidPoints)
      if (saysPoints && unit.code === '%')
        yield { path, span, message: `Expected UCUM "{percentage point}" for ${words}, got "%".` }
      if (!saysPoints && holdsOne(span, saidPercent) && unit.code === '{percentage point}') {
        yield { path, span, message: `Expected UCUM "%" for ${words}, got "{percentage point}".` }
      }
    }
  },
}
