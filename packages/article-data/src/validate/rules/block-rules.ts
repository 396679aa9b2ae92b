import type { Span } from '../../model/text.ts'
import { quoteText } from '../describe-value.ts'
import type { Rule } from '../rule.ts'

const gap = '\n\n'

/** Blocks are in order, joined by an empty line, and cover the text from the first character to the last. */
export const blocksCover: Rule = {
  id: 'blocks-cover',
  *check({ blocks, text }) {
    let next = 0
    for (const [index, { span }] of blocks.entries()) {
      const path = `/blocks/${index}/span`
      if (span.start !== next)
        yield { path, span, message: `Expected a block that starts at ${next}, got ${span.start}.` }
      else if (index > 0 && text.slice(next - gap.length, next) !== gap) {
        yield { path, span, message: `Expected an empty line before the block at ${next}.` }
      }
      next = span.end + gap.length
    }
    const end = next - gap.length
    if (end !== text.length)
      yield { path: '/blocks', message: `Expected blocks up to ${text.length}, got the last end at ${end}.` }
  },
}

const maxHeadingLevel = 6

/** Only headings, list items and quotations have a level, and a heading's is 1 to 6. */
export const blockLevel: Rule = {
  id: 'block-level',
  *check({ blocks }) {
    for (const [index, { role, level, span }] of blocks.entries()) {
      if (level === undefined) continue
      const path = `/blocks/${index}/level`
      if (role === 'paragraph' || role === 'caption') {
        yield { path, span, message: `Expected no level for a ${role}, got ${level}.` }
      } else if (role === 'heading' && level > maxHeadingLevel) {
        yield { path, span, message: `Expected a heading's level from 1 to ${maxHeadingLevel}, got ${level}.` }
      }
    }
  },
}

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
