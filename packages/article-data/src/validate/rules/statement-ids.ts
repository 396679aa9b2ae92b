import { statementId } from '../../statement-id.ts'
import { quoteText } from '../describe-value.ts'
import type { Rule } from '../rule.ts'

/** The id of a statement is computed from its content; a repeat gets a number. */
export const statementIds: Rule = {
  id: 'statement-id',
  *check({ statements, text }) {
    const seen = new Map<string, number>()
    for (const [index, { id, content }] of statements.entries()) {
      const base = statementId(text, content)
      const before = seen.get(base) ?? 0
      seen.set(base, before + 1)
      // Look at the words again only for a repeat, because contents can be long.
      const expected = before === 0 ? base : statementId(text, content, before)
      if (id !== expected)
        yield {
          path: `/statements/${index}/id`,
          message: `Expected "${expected}", made from the content's words, got ${quoteText(id)}.`,
        }
    }
  },
}
