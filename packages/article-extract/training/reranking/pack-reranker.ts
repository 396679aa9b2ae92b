import { adler32 } from '../../src/attribution-model/recurrent/adler-32.ts'
import { type BoostedTrees, leaf } from '../../src/attribution-model/reranking/boosted-trees.ts'
import {
  leafStep,
  type RerankerHeader,
  rerankerFormat,
  roleBytes,
} from '../../src/attribution-model/reranking/read-reranker.ts'
import { type Reranker, rerankedRoles } from '../../src/attribution-model/reranking/rerank-spans.ts'

/** One role's bytes: the bounds that its trees use, each node's number (a bound's place, or a leaf), its feature. */
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

/** The bytes of a re-ranker's file. */
export const packReranker = (reranker: Reranker): Uint8Array => {
  const packed = rerankedRoles.map((role) => ({ base: reranker[role].base, ...packTrees(reranker[role]) }))
  const body = Buffer.concat(packed.map(({ bytes }) => bytes))
  const header: RerankerHeader = {
    format: rerankerFormat,
    checksum: adler32(body),
    roles: packed.map(({ base, bounds, nodes }) => ({ base, bounds, nodes })),
  }
  const head = new TextEncoder().encode(JSON.stringify(header))
  return Buffer.concat([new Uint8Array(Uint32Array.of(head.length).buffer), head, body])
}
