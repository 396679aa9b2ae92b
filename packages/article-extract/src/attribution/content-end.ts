import type { TokenRange } from '../tokens/token.ts'
import type { Quotation } from './find-quotations.ts'
import type { Paragraph } from './paragraph.ts'

const finalMark = /^[.!?…;:,—–]$/

/** The quotation that the token at `index` stands in. */
export const quotationAt = ({ quotations, quotationOf }: Paragraph, index: number): Quotation | undefined =>
  quotations[quotationOf[index] ?? -1]

/** The sentence that the token at `index` stands in. */
export const sentenceAt = ({ sentences, sentenceOf }: Paragraph, index: number): TokenRange | undefined =>
  sentences[sentenceOf[index] ?? -1]

/**
 * Content from `first` on to `end`, as PolNeAR marks it: final marks outside quotation marks are left out, marks inside stay,
 * and a quotation that began inside the content is never cut in two. Undefined when nothing is left.
 */
export const contentUpTo = (paragraph: Paragraph, first: number, end: number): TokenRange | undefined => {
  const last = quotationAt(paragraph, end - 1)
  if (last !== undefined && last.first >= first && last.end > end) return { first, end: last.end }
  let stop = end
  while (stop > first) {
    const token = paragraph.tokens[stop - 1]
    const inside = quotationAt(paragraph, stop - 1)
    if (inside !== undefined && inside.first >= first) break
    if (token === undefined || !(finalMark.test(token.text) || (inside !== undefined && stop === inside.end))) break
    stop--
  }
  return stop > first ? { first, end: stop } : undefined
}
