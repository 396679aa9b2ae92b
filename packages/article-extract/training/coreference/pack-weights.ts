import { adler32 } from '../../src/attribution-model/recurrent/adler-32.ts'
import { type BoostedTrees, leaf } from '../../src/attribution-model/reranking/boosted-trees.ts'
import { leafStep, roleBytes } from '../../src/attribution-model/reranking/read-reranker.ts'
import { featureNames } from '../../src/coreference/candidate-features.ts'
import type { RankerWeights } from '../../src/coreference/ranker.ts'
import {
  type CoreferenceHeader,
  coreferenceFormat,
  coreferenceSets,
} from '../../src/coreference/read-coreference-weights.ts'

const packTrees = ({ features, bounds, values }: BoostedTrees) => {
  const isLeaf = (node: number) => features[node] === leaf
  const table = Float32Array.from([...new Set(bounds.filter((_, node) => !isLeaf(node)))].sort((a, b) => a - b))
  const placeOf = new Map([...table].map((bound, place) => [bound, place]))
  const numbers = Int16Array.from(values, (value, node) =>
    isLeaf(node) ? Math.round(value / leafStep) : (placeOf.get(bounds[node]!) ?? 0),
  )
  const bytes = new Uint8Array(roleBytes(table.length, features.length))
  bytes.set(new Uint8Array(table.buffer), 0)
  bytes.set(new Uint8Array(numbers.buffer), table.byteLength)
  bytes.set(features, table.byteLength + numbers.byteLength)
  return { bytes, bounds: table.length, nodes: features.length }
}

/** The bytes of the ranker's file. */
export const packCoreferenceWeights = (weights: RankerWeights): Uint8Array => {
  const packed = coreferenceSets.map((set) => ({ ...weights[set], ...packTrees(weights[set].trees) }))
  const body = Buffer.concat(packed.map(({ bytes }) => bytes))
  const header: CoreferenceHeader = {
    format: coreferenceFormat,
    checksum: adler32(body),
    features: featureNames.length,
    sets: packed.map(({ temperature, threshold, bounds, nodes }) => ({ temperature, threshold, bounds, nodes })),
  }
  const head = new TextEncoder().encode(JSON.stringify(header))
  return Buffer.concat([new Uint8Array(Uint32Array.of(head.length).buffer), head, body])
}
