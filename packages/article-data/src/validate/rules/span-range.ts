import { spansOf } from '../parts.ts'
import { ruleOver } from '../rule.ts'

/** Spans are not empty and are inside the text. */
export const spanRange = ruleOver('span-range', spansOf, ({ span: { start, end } }, { text }) =>
  start < end && end <= text.length
    ? undefined
    : `Expected a span that is not empty and ends by ${text.length}, got ${start} to ${end}.`,
)
