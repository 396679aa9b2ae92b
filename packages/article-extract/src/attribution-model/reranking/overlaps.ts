import { roles } from '../chain/labels.ts'
import type { LikelySpan } from './span-field.ts'

/**
 * The spans that overlap a span: the most probable one, the most probable one around it, and those within it by role.
 */
export interface Overlap {
  rival: number
  around: number
  readonly within: [source: number, cue: number, content: number]
}

const isWithin = (inner: LikelySpan, outer: LikelySpan): boolean =>
  inner.first >= outer.first && inner.last <= outer.last

const note = (seen: Overlap, span: LikelySpan, other: LikelySpan): void => {
  const { probability } = other
  seen.rival = Math.max(seen.rival, probability)
  if (isWithin(span, other)) seen.around = Math.max(seen.around, probability)
  if (!isWithin(other, span)) return
  const role = roles.indexOf(other.role)
  seen.within[role] = Math.max(seen.within[role] ?? 0, probability)
}

/**
 * The overlaps of each span of a paragraph, in one sweep. Spans over one token exclude each other, so at most a few
 * dozen with a relevant probability cover any token: the cost is linear.
 */
export const overlapsOf = (spans: readonly LikelySpan[]): readonly Overlap[] => {
  const found = spans.map((): Overlap => ({ rival: 0, around: 0, within: [0, 0, 0] }))
  const order = [...spans.keys()].sort((a, b) => spans[a]!.first - spans[b]!.first)
  const open: number[] = []
  for (const index of order) {
    const span = spans[index]!
    let kept = 0
    for (const other of open) {
      if (spans[other]!.last < span.first) continue
      open[kept++] = other
      note(found[index]!, span, spans[other]!)
      note(found[other]!, spans[other]!, span)
    }
    open.length = kept
    open.push(index)
  }
  return found
}
