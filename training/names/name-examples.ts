import { type MarkedName, markedSpans } from '../../packages/article-extract/bench/names/labeled-text.ts'
import type { Doc } from '../../packages/article-extract/src/doc/doc.ts'
import { beginLabel } from '../../packages/article-extract/src/names/name-crf.ts'
import { nameFeatures } from '../../packages/article-extract/src/names/name-features.ts'

/** A training region: its tokens' features and their labels. */
export interface NameExample {
  readonly features: readonly Int32Array[]
  readonly labels: Uint8Array
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
