import type { Doc } from '../../src/doc/doc.ts'
import { beginLabel } from '../../src/names/name-crf.ts'
import { nameFeatures } from '../../src/names/name-features.ts'
import type { NameSpan } from '../../src/names/name-span.ts'
import type { MarkedName } from './labeled-text.ts'

/** A training region: its tokens' features and their labels. */
export interface NameExample {
  readonly features: readonly Int32Array[]
  readonly labels: Uint8Array
}

/** The tokens of each labeled name; names without tokens are dropped. */
export const markedSpans = (doc: Doc, names: readonly MarkedName[]): readonly NameSpan[] => {
  let at = 0
  return names.flatMap(({ start, end, kind }) => {
    while (at < doc.tokens.length && doc.tokens[at]!.end <= start) at++
    let behind = at
    while (behind < doc.tokens.length && doc.tokens[behind]!.start < end) behind++
    const first = at
    if (behind > at) at = behind
    return behind > first ? [{ first, end: behind, kind, probability: 1 }] : []
  })
}

/** The regions of a text as examples. */
export const examplesOf = (doc: Doc, names: readonly MarkedName[]): readonly NameExample[] => {
  const labels = new Uint8Array(doc.tokens.length)
  for (const { first, end, kind } of markedSpans(doc, names))
    labels.fill(beginLabel(kind) + 1, first, end).fill(beginLabel(kind), first, first + 1)
  return nameFeatures(doc).map(({ region, features }) => {
    const own = labels.slice(region.first, region.end)
    if (own[0]! > 0 && own[0]! % 2 === 0) own[0]!--
    return { features, labels: own }
  })
}
