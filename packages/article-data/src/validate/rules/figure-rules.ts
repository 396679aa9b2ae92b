import type { Span } from '../../model/text.ts'
import { quoteText } from '../describe-value.ts'
import type { Rule } from '../rule.ts'
import { contentIndex, holds, holdsOne } from '../span-lists.ts'

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

/** The statement that a figure names contains it. */
export const figureStatement: Rule = {
  id: 'figure-statement',
  *check(article) {
    const contents = contentIndex(article)
    for (const [index, { span, statementId = '' }] of article.figures.entries()) {
      const content = contents.get(statementId)
      if (content && !holds(content, span)) {
        yield {
          path: `/figures/${index}/statementId`,
          span,
          message: `Expected a statement that contains ${span.start} to ${span.end}, got ${quoteText(statementId)}.`,
        }
      }
    }
  },
}
