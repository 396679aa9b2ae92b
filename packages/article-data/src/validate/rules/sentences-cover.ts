import { quoteText } from '../describe-value.ts'
import type { Rule } from '../rule.ts'

/** Sentences are in order, disjoint, each inside its block, and cover everything except white space. */
export const sentencesCover: Rule = {
  id: 'sentences-cover',
  *check({ sentences, blocks, text }) {
    const spans = new Map(blocks.map((block) => [block.id, block.span]))
    let next = 0
    for (const [index, { blockId, span }] of sentences.entries()) {
      const path = `/sentences/${index}/span`
      const block = spans.get(blockId)
      if (span.start < next)
        yield { path, span, message: `Expected a sentence that starts at ${next} or later, got ${span.start}.` }
      else if (text.slice(next, span.start).trim() !== '') {
        yield {
          path,
          span,
          message: `Expected sentences to cover ${quoteText(text.slice(next, span.start).trim())} before this one.`,
        }
      }
      if (block && (span.start < block.start || span.end > block.end)) {
        yield {
          path,
          span,
          message: `Expected a sentence inside block ${quoteText(blockId)} (${block.start} to ${block.end}), got ${span.start} to ${span.end}.`,
        }
      }
      next = Math.max(next, span.end)
    }
    const rest = text.slice(next).trim()
    if (rest !== '') yield { path: '/sentences', message: `Expected sentences to cover ${quoteText(rest)} at the end.` }
  },
}
