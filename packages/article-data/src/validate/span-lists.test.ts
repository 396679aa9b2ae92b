import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../model/text.ts'
import { holds, holdsOne, sharedSpan } from './span-lists.ts'

const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 6 })).map(([start, size]) => ({ start, end: start + size }))
const anyOrder = fc.array(span, { maxLength: 8 })
const disjoint = fc.uniqueArray(fc.nat(40), { maxLength: 12 }).map((cuts): readonly Span[] => {
  const sorted = cuts.toSorted((a, b) => a - b)
  return sorted.flatMap((start, index) => {
    const end = sorted[index + 1]
    return index % 2 === 0 && end !== undefined ? [{ start, end }] : []
  })
})

test('a list contains a span when one of its spans does', () => {
  fc.assert(
    fc.property(disjoint, span, (spans, inner) => {
      expect(holds(spans, inner)).toBe(spans.some(({ start, end }) => start <= inner.start && inner.end <= end))
    }),
  )
})

test('a span contains one of a list when one of the list is inside it', () => {
  fc.assert(
    fc.property(span, disjoint, (outer, spans) => {
      expect(holdsOne(outer, spans)).toBe(spans.some(({ start, end }) => outer.start <= start && end <= outer.end))
    }),
  )
})

test('two lists share a span when two of their spans overlap, in any order', () => {
  fc.assert(
    fc.property(anyOrder, anyOrder, (left, right) => {
      const overlap = left.some((a) => right.some((b) => a.start < b.end && b.start < a.end))
      expect(sharedSpan(left, right) !== undefined).toBe(overlap)
    }),
  )
})
