import { spansOf } from '../parts.ts'
import { ruleOver } from '../rule.ts'

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff

/** No span begins or ends inside a surrogate pair. */
export const spanSurrogate = ruleOver('span-surrogate', spansOf, ({ span }, { text }) => {
  const split = [span.start, span.end].find((at) => splitsPair(text, at))
  return split === undefined
    ? undefined
    : `Expected a span of whole characters, got one that splits a character at ${split}.`
})
