import type { Article } from '../../model/article.ts'
import type { Statement } from '../../model/statement.ts'
import type { Span } from '../../model/text.ts'
import { quotedSpans } from '../../quoted-spans.ts'
import { wordStarts } from '../../words.ts'
import type { Rule } from '../rule.ts'

/** Whether `at` lies in one of the spans, which are in order and disjoint. */
const liesIn = (spans: readonly Span[], at: number): boolean => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return (spans[low]?.start ?? Number.POSITIVE_INFINITY) <= at
}

const formOf = (
  text: string,
  own: readonly Span[],
  children: readonly Span[],
  quoted: readonly Span[],
): Statement['form'] | undefined => {
  const words = own
    .flatMap(({ start, end }) => wordStarts(text.slice(start, end)).map((at) => start + at))
    .filter((at) => !liesIn(children, at))
  const inside = words.filter((at) => liesIn(quoted, at)).length
  if (words.length === 0) return undefined
  if (inside === 0) return 'indirect'
  return inside === words.length ? 'direct' : 'mixed'
}

const childContents = ({ statements }: Article): ReadonlyMap<string, readonly Span[]> => {
  const children = new Map<string, Span[]>()
  for (const { parentId, content } of statements) {
    if (parentId !== undefined) children.set(parentId, [...(children.get(parentId) ?? []), ...content])
  }
  for (const spans of children.values()) spans.sort((a, b) => a.start - b.start)
  return children
}

/** The form agrees with the quotation marks around the content; what an inner statement says is left out of account. */
export const formQuotes: Rule = {
  id: 'form-quotes',
  *check(article) {
    const quoted = quotedSpans(article.text, article.blocks)
    const children = childContents(article)
    for (const [index, { id, form, content }] of article.statements.entries()) {
      const expected = formOf(article.text, content, children.get(id) ?? [], quoted)
      if (expected && expected !== form) {
        yield {
          path: `/statements/${index}/form`,
          ...(content[0] && { span: content[0] }),
          message: `Expected "${expected}" by the quotation marks, got "${form}".`,
        }
      }
    }
  },
}
