import { quoteText } from '../describe-value.ts'
import type { Rule } from '../rule.ts'
import { contentIndex, holds } from '../span-lists.ts'

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
