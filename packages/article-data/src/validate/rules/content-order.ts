import { rolesOf } from '../parts.ts'
import { ruleOver } from '../rule.ts'

/** The spans of a source, a cue and a content are in text order and disjoint. */
export const contentOrder = ruleOver('content-order', rolesOf, ({ spans }) => {
  const late = spans.find(({ start }, index) => index > 0 && start < (spans[index - 1]?.end ?? 0))
  return (
    late && `Expected spans in text order that do not overlap, got one from ${late.start} after one that ends later.`
  )
})
