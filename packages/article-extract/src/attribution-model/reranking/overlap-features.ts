import { roles } from '../chain/labels.ts'
import type { Overlap } from './overlaps.ts'
import type { LikelySpan, RoleField } from './span-field.ts'

const nowhere = 99

const others = (best: number, next: number, own: number): number => (best === own ? next : best)

const addOwn = (out: number[], { first, last, probability }: LikelySpan, field: RoleField): void => {
  let [least, sum] = [1, 0]
  for (let at = first; at <= last; at++) {
    const value = field.inside[at]!
    least = Math.min(least, value)
    sum += value
  }
  out.push(
    probability,
    others(field.bestFrom[first]!, field.nextFrom[first]!, probability),
    others(field.bestTo[last]!, field.nextTo[last]!, probability),
    field.begins[first]!,
    field.ends[last]!,
    field.inside[first]!,
    field.inside[last]!,
    least,
    sum / (last - first + 1),
  )
}

/** How probable spans of each role are right before, right behind, at the edges, and the nearest strong ones. */
const addNeighbours = (out: number[], { first, last }: LikelySpan, fields: readonly RoleField[]): void => {
  for (const field of fields) {
    const [before, behind] = [field.before[first], field.behind[last + 1]]
    out.push(
      field.bestTo[first - 1] ?? 0,
      field.bestFrom[last + 1] ?? 0,
      field.inside[first - 1] ?? 0,
      field.inside[last + 1] ?? 0,
      field.begins[first] ?? 0,
      field.ends[last] ?? 0,
      before ? first - before.last : nowhere,
      before?.probability ?? 0,
      behind ? behind.first - last : nowhere,
      behind?.probability ?? 0,
    )
  }
}

/** Adds to `out` how probable a span is and what speaks for others in its place or beside it. */
export const addOverlap = (out: number[], span: LikelySpan, fields: readonly RoleField[], overlap: Overlap): void => {
  const own = fields[roles.indexOf(span.role)]
  if (own) addOwn(out, span, own)
  addNeighbours(out, span, fields)
  out.push(overlap.rival, overlap.around, ...overlap.within)
}
