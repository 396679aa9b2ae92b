import { rolesOf, spansOf } from '../parts.ts'
import { type Rule, ruleOver } from '../rule.ts'
import { sharedSpan } from '../span-lists.ts'

/** Spans are not empty and are inside the text. */
export const spanRange = ruleOver('span-range', spansOf, ({ span: { start, end } }, { text }) =>
  start < end && end <= text.length
    ? undefined
    : `Expected a span that is not empty and ends at ${text.length} or earlier, got ${start} to ${end}.`,
)

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff

/** No span begins or ends inside a surrogate pair. */
export const spanSurrogate = ruleOver('span-surrogate', spansOf, ({ span }, { text }) => {
  const split = [span.start, span.end].find((at) => splitsPair(text, at))
  return split === undefined
    ? undefined
    : `Expected a span of whole characters, got one that splits a character at ${split}.`
})

/** The spans of a source, a cue and a content are in text order and disjoint. */
export const contentOrder = ruleOver('content-order', rolesOf, ({ spans }) => {
  const late = spans.find(({ start }, index) => index > 0 && start < (spans[index - 1]?.end ?? 0))
  return (
    late && `Expected spans in text order that do not overlap, got one from ${late.start} after one that ends later.`
  )
})

/** Source, cue and content of a statement share no character. */
export const rolesDisjoint: Rule = {
  id: 'roles-disjoint',
  *check({ statements }) {
    for (const [index, { source, cue, content }] of statements.entries()) {
      for (const [name, left, right] of [
        ['source and cue', source, cue],
        ['source and content', source, content],
        ['cue and content', cue, content],
      ] as const) {
        const span = sharedSpan(left, right)
        if (span)
          yield {
            path: `/statements/${index}`,
            span,
            message: `Expected ${name} to share no character, got both from ${span.start} to ${span.end}.`,
          }
      }
    }
  },
}
