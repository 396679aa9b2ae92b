import { adler32 } from '../../src/attribution-model/recurrent/adler-32.ts'
import { type RerankerHeader, rerankerFormat } from '../../src/attribution-model/reranking/read-reranker.ts'
import { type Reranker, rerankedRoles } from '../../src/attribution-model/reranking/rerank-spans.ts'
import { packTrees } from './pack-trees.ts'

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
