import type { Rule } from '../rule.ts'

/** The statement that a figure names contains it. */
export const figureStatement: Rule = {
  id: 'figure-statement',
  *check({ figures, statements }) {
    const contents = new Map(statements.map(({ id, content }) => [id, content]))
    for (const [index, { span, statementId }] of figures.entries()) {
      const content = contents.get(statementId ?? '')
      if (content && !content.some(({ start, end }) => start <= span.start && span.end <= end)) {
        yield {
          path: `/figures/${index}/statementId`,
          span,
          message: `Expected a statement that contains ${span.start} to ${span.end}, got "${statementId}".`,
        }
      }
    }
  },
}
