import { type PackedTrees, readTrees } from '../../models/packed-trees.ts'
import { readWeightsFile, WeightsError, type WeightsHeader } from '../../models/weights-file.ts'
import { type Reranker, rerankedRoles } from './rerank-spans.ts'

/** The name of the file's format, in its header. */
export const rerankerFormat = 'onrecord-reranker-1'

/** The header of the file; its body contains the trees of one role after another. */
export interface RerankerHeader extends WeightsHeader {
  readonly roles: readonly PackedTrees[]
}

/**
 * Reads a re-ranker, as training/reranking writes it. Errors refer to it by `name`. Throws WeightsError if the file is
 * truncated, altered, or in another format.
 */
export const readReranker = (bytes: Uint8Array, name: string): Reranker => {
  const { header, body } = readWeightsFile<RerankerHeader>(bytes, name, rerankerFormat)
  const read = readTrees(body, header.roles)
  const [source, cue, content] = read
  if (!source || !cue || !content) {
    throw new WeightsError(
      `Weights "${name}" cannot be read. Expected trees for ${rerankedRoles.join(', ')}, got ${read.length} sets.`,
    )
  }
  return { source, cue, content }
}
