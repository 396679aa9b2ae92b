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
