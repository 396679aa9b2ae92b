import { roles } from '../chain/labels.ts'
import { overlapNumbers } from './overlaps.ts'
import type { LikelySpan, RoleField } from './span-field.ts'

const nowhere = 99

const others = (best: number, next: number, own: number): number => (best === own ? next : best)

const addOwn = (
  out: Float32Array,
  from: number,
  { first, last, probability }: LikelySpan,
  field: RoleField,
): number => {
  let least = 1
  let sum = 0
  let to = from
  for (let at = first; at <= last; at++) {
    const value = field.inside[at]!
    least = Math.min(least, value)
    sum += value
  }
  out[to++] = probability
  out[to++] = others(field.bestFrom[first]!, field.nextFrom[first]!, probability)
  out[to++] = others(field.bestTo[last]!, field.nextTo[last]!, probability)
  out[to++] = field.begins[first]!
  out[to++] = field.ends[last]!
  out[to++] = field.inside[first]!
  out[to++] = field.inside[last]!
  out[to++] = least
  out[to++] = sum / (last - first + 1)
  return to
}

/**
 * The probability of spans of each role directly before, directly after and at the edges, and of the nearest strong
 * spans.
 */
const addNeighbours = (
  out: Float32Array,
  from: number,
  { first, last }: LikelySpan,
  fields: readonly RoleField[],
): number => {
  let to = from
  for (const field of fields) {
    const before = field.before[first]
    const behind = field.behind[last + 1]
    out[to++] = field.bestTo[first - 1] ?? 0
    out[to++] = field.bestFrom[last + 1] ?? 0
    out[to++] = field.inside[first - 1] ?? 0
    out[to++] = field.inside[last + 1] ?? 0
    out[to++] = field.begins[first] ?? 0
    out[to++] = field.ends[last] ?? 0
    out[to++] = before ? first - before.last : nowhere
    out[to++] = before?.probability ?? 0
    out[to++] = behind ? behind.first - last : nowhere
    out[to++] = behind?.probability ?? 0
  }
  return to
}

/**
 * Writes the probability of a span, and the evidence for other spans in its place or beside it, into `out` from its
 * start. `overlaps` are those of all spans, and `index` is the span's. Returns the index after the last value.
 */
export const addOverlap = (
  out: Float32Array,
  span: LikelySpan,
  fields: readonly RoleField[],
  overlaps: Float64Array,
  index: number,
): number => {
  const own = fields[roles.indexOf(span.role)]
  let to = own ? addOwn(out, 0, span, own) : 0
  to = addNeighbours(out, to, span, fields)
  for (let number = 0; number < overlapNumbers; number++) out[to++] = overlaps[index * overlapNumbers + number]!
  return to
}
