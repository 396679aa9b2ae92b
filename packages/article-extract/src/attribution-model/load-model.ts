import { readFileSync } from 'node:fs'
import { readFastWeights } from './read-fast-weights.ts'
import { WeightsError } from './recurrent/weights-error.ts'
import { readReranker } from './reranking/read-reranker.ts'
import type { StatementModel } from './statements/find-statements.ts'
import { readStatementWeights } from './statements/read-statement-weights.ts'

const weightsFolder = new URL('../../weights/', import.meta.url)

const read = (folder: URL, name: string): Uint8Array => {
  try {
    return readFileSync(new URL(name, folder))
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new WeightsError(`Weights "${name}" cannot be read: ${detail}`, { cause })
  }
}

/**
 * Loads the trained model from the package's weights, or from another folder: about 0.1 s, 40 MB of memory, once a
 * process. Pass it to `extractArticle` as `options.model`. Throws WeightsError, which names the file, when one is
 * missing or damaged.
 */
export const loadModel = (folder: URL = weightsFolder): StatementModel => ({
  fast: readFastWeights(read(folder, 'fast.bin'), 'fast.bin'),
  reranker: readReranker(read(folder, 'reranker.bin'), 'reranker.bin'),
  statements: readStatementWeights(new TextDecoder().decode(read(folder, 'statements.json')), 'statements.json'),
})
