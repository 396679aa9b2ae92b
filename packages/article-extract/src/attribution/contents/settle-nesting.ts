import type { TokenRange } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { holdsRange } from '../grammar/clauses.ts'
import { inTextOrder } from '../refinement.ts'

interface Part {
  readonly range: TokenRange
  readonly owner: Attribution
}

const outerFirst = (one: Part, two: Part): number => one.range.first - two.range.first || two.range.end - one.range.end

const isWithin = (inner: Attribution, outer: Attribution): boolean =>
  inner.content.every((range) => outer.content.some((part) => holdsRange(part, range)))

/** For attributions that overlap without nesting, or have the same extent, the one with the lower confidence. */
const crossing = (attributions: readonly Attribution[]): ReadonlySet<Attribution> => {
  const parts = attributions
    .flatMap((owner) => owner.content.map((range): Part => ({ range, owner })))
    .toSorted(outerFirst)
  const dropped = new Set<Attribution>()
  const open: Part[] = []
  const isOver = ({ range, owner }: Part, at: number): boolean => range.end <= at || dropped.has(owner)
  for (const part of parts) {
    // Without an attribution that was dropped, the one around it may cross this part too.
    for (let top = open.at(-1); top && !dropped.has(part.owner); top = open.at(-1)) {
      if (isOver(top, part.range.first)) open.pop()
      else if (top.owner === part.owner || isWithin(part.owner, top.owner)) break
      else dropped.add(top.owner.confidence < part.owner.confidence ? top.owner : part.owner)
    }
    open.push(part)
  }
  return dropped
}

/** The attributions inside the content of another one. */
const nestedIn = (attributions: readonly Attribution[]): ReadonlySet<Attribution> => {
  const parts = attributions
    .flatMap((owner) => owner.content.map((range): Part => ({ range, owner })))
    .toSorted(outerFirst)
  const nested = new Set<Attribution>()
  const open: Part[] = []
  for (const part of parts) {
    while (open.length > 0 && (open.at(-1)?.range.end ?? 0) <= part.range.first) open.pop()
    const outer = open.at(-1)
    if (outer && outer.owner !== part.owner) nested.add(part.owner)
    open.push(part)
  }
  return nested
}

/**
 * Ensures that contents are disjoint or nested. Of two that overlap otherwise, the one with the lower confidence is
 * dropped. An attribution inside another is marked as nested. Returns the same list if nothing changes.
 */
export const settleNesting = (attributions: readonly Attribution[]): readonly Attribution[] => {
  const dropped = crossing(attributions)
  const kept = dropped.size === 0 ? attributions : attributions.filter((one) => !dropped.has(one))
  const nested = nestedIn(kept)
  const settled = kept.map((one) => {
    if (nested.has(one) === (one.isNested === true)) return one
    const { isNested: _nested, ...rest } = one
    return nested.has(one) ? { ...rest, isNested: true } : rest
  })
  const isSame = dropped.size === 0 && settled.every((one, index) => one === attributions[index])
  return isSame ? attributions : inTextOrder(settled)
}
