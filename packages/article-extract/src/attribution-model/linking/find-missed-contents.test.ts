import { expect, test } from 'vitest'
import type { SpanMarginal } from '../chain/chain.ts'
import { findMissedContents } from './find-missed-contents.ts'

const span = (role: SpanMarginal['role'], first: number, last: number, probability: number): SpanMarginal => ({
  role,
  first,
  last,
  probability,
})
const lee = span('source', 0, 0, 0.9)
const said = span('cue', 1, 1, 0.9)

test('a cue without content gets the most probable content beside it', () => {
  const [short, long] = [span('content', 2, 4, 0.06), span('content', 2, 6, 0.1)]
  expect(findMissedContents([], [lee, said], [lee, said, short, long], 0.05)).toEqual([long])
})

test('a span that is too improbable, too far away or taken is NOT a missed content', () => {
  const spans = [span('content', 2, 4, 0.04), span('content', 9, 12, 0.2)]
  expect(findMissedContents([], [lee, said], spans, 0.05)).toEqual([])
  const taken = span('source', 4, 4, 0.8)
  expect(findMissedContents([], [said, taken], [span('content', 2, 5, 0.2)], 0.05)).toEqual([])
})

test('a cue that has a content gets NO other', () => {
  const content = span('content', 2, 3, 0.3)
  expect(findMissedContents([{ cue: said, content: [content] }], [said], [span('content', 4, 6, 0.2)], 0.05)).toEqual(
    [],
  )
})
