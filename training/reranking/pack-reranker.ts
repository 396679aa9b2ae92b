import {
  type RerankerHeader,
  rerankerFormat,
} from '../../packages/article-extract/src/attribution-model/reranking/read-reranker.ts'
import {
  type Reranker,
  rerankedRoles,
} from '../../packages/article-extract/src/attribution-model/reranking/rerank-spans.ts'
import { packTrees } from '../learners/pack-trees.ts'
import { packWeightsFile } from '../pack-weights-file.ts'

/** The bytes of a re-ranker's weights file. */
export const packReranker = (reranker: Reranker): Uint8Array => {
  const packed = rerankedRoles.map((role) => packTrees(reranker[role]))
  const roles = packed.map(({ base, bounds, nodes }) => ({ base, bounds, nodes }))
  return packWeightsFile<RerankerHeader>(
    { format: rerankerFormat, roles },
    Buffer.concat(packed.map(({ bytes }) => bytes)),
  )
}
