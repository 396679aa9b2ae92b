import { roles } from '../chain/labels.ts'
import type { LikelySpan } from './span-field.ts'

/** What overlaps a span: the most probable such span, the most probable around it, and within it by role. */
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
 * For each of a paragraph's spans what overlaps it, in one sweep. Spans over one token exclude each other, so that no
 * more than a few dozen of those with a probability worth a look lie over any: the cost grows linearly.
 */
export const overlapsOf = (spans: readonly LikelySpan[]): readonly Overlap[] => {
  const found = spans.map((): Overlap => ({ rival: 0, around: 0, within: [0, 0, 0] }))
  const order = [...spans.keys()].sort((a, b) => spans[a]!.first - spans[b]!.first)
  let open: number[] = []
  for (const index of order) {
    const span = spans[index]!
    open = open.filter((other) => spans[other]!.last >= span.first)
    for (const other of open) {
      note(found[index]!, span, spans[other]!)
      note(found[other]!, spans[other]!, span)
    }
    open.push(index)
  }
  return found
}
