import type { Span } from '../../model/text.ts'
import type { Rule } from '../rule.ts'

const placed = (marks: readonly { readonly span: Span }[] = []) => marks.entries()

/** Links are in text order and share no character; emphasis is in text order, and may nest. */
export const marksOrder: Rule = {
  id: 'marks-order',
  *check({ links, emphasis }) {
    let end = 0
    for (const [index, { span }] of placed(links)) {
      if (span.start < end) {
        yield {
          path: `/links/${index}/span`,
          span,
          message: `Expected a link that begins at ${end} or later, got ${span.start}.`,
        }
      }
      end = Math.max(end, span.end)
    }
    let start = 0
    for (const [index, { span }] of placed(emphasis)) {
      if (span.start < start) {
        yield {
          path: `/emphasis/${index}/span`,
          span,
          message: `Expected marks in text order, got ${span.start} after ${start}.`,
        }
      }
      start = Math.max(start, span.start)
    }
  },
}
