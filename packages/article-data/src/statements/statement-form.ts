import type { Statement } from '../model/statement.ts'
import type { Span } from '../model/text.ts'
import { containsOffset } from '../text/contains-offset.ts'
import { wordStarts } from '../text/words.ts'

/**
 * The form that the quotation marks give a content: direct when every word is quoted, indirect when none is, otherwise
 * mixed; `undefined` when it has no word. `quoted` are the quotations of the text (`quotedSpans`). Words in `inner`,
 * the contents of statements inside this one, do not count. Both lists are in order and disjoint.
 */
export const statementForm = (
  text: string,
  content: readonly Span[],
  quoted: readonly Span[],
  inner: readonly Span[] = [],
): Statement['form'] | undefined => {
  const words = content
    .flatMap(({ start, end }) => wordStarts(text.slice(start, end)).map((at) => start + at))
    .filter((at) => !containsOffset(inner, at))
  const count = words.filter((at) => containsOffset(quoted, at)).length
  if (words.length === 0) return undefined
  if (count === 0) return 'indirect'
  return count === words.length ? 'direct' : 'mixed'
}
