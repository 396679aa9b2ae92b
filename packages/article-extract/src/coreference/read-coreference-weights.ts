import { adler32 } from '../attribution-model/recurrent/adler-32.ts'
import { WeightsError } from '../attribution-model/recurrent/weights-error.ts'
import { type BoostedTrees, boostedTrees, leaf } from '../attribution-model/reranking/boosted-trees.ts'
import { leafStep, roleBytes } from '../attribution-model/reranking/read-reranker.ts'
import { featureNames } from './candidate-features.ts'
import type { RankerWeights } from './ranker.ts'

/** The name of the file's format, in its header. */
export const coreferenceFormat = 'onrecord-coreference-1'

/** The sets of trees in the file, in order. */
export const coreferenceSets = ['pronoun', 'nominal'] as const

/** What the file says of one set; its body has the bounds, each node's number, and each node's feature. */
export interface SetHeader {
  readonly temperature: number
  readonly threshold: number
  readonly bounds: number
  readonly nodes: number
}

/** What the file says of itself. */
export interface CoreferenceHeader {
  readonly format: string
  readonly checksum: number
  readonly features: number
  readonly sets: readonly SetHeader[]
}

const treesFrom = (body: Uint8Array, from: number, { bounds: count, nodes }: SetHeader): BoostedTrees => {
  const table = new Float32Array(body.buffer, from, count)
  const numbers = new Int16Array(body.buffer, from + 4 * count, nodes)
  const features = body.slice(from + 4 * count + 2 * nodes, from + 4 * count + 3 * nodes)
  const bounds = Float32Array.from(numbers, (number, node) => (features[node] === leaf ? 0 : (table[number] ?? 0)))
  const values = Float32Array.from(numbers, (number, node) => (features[node] === leaf ? number * leafStep : 0))
  return boostedTrees({ base: 0, features, bounds, values })
}

const headerOf = (bytes: Uint8Array, length: number): CoreferenceHeader | undefined => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as CoreferenceHeader
  } catch {
    // The caller reports a file without a header.
    return undefined
  }
}

/**
 * Reads the ranker's weights as training/coreference writes them. `name` is what errors call the file. Throws WeightsError
 * when it is cut short, altered, or of another format.
 */
export const readCoreferenceWeights = (bytes: Uint8Array, name: string): RankerWeights => {
  const length = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const header = headerOf(bytes, length)
  if (header?.format !== coreferenceFormat || header.features !== featureNames.length) {
    const found = header ? `${header.format} with ${header.features} features` : 'no header'
    throw new WeightsError(
      `Weights "${name}" cannot be read. Expected ${coreferenceFormat} with ${featureNames.length} features, got ${found}.`,
    )
  }
  // A copy, so that the numbers begin where their size demands.
  const body = new Uint8Array(bytes.subarray(4 + length))
  const checksum = adler32(body)
  if (checksum !== header.checksum)
    throw new WeightsError(`Weights "${name}" are damaged. Expected checksum ${header.checksum}, got ${checksum}.`)
  let from = 0
  const [pronoun, nominal] = header.sets.map((set) => {
    const trees = treesFrom(body, from, set)
    from += roleBytes(set.bounds, set.nodes)
    return { trees, temperature: set.temperature, threshold: set.threshold }
  })
  if (!pronoun || !nominal)
    throw new WeightsError(
      `Weights "${name}" cannot be read. Expected ${coreferenceSets.join(' and ')}, got ${header.sets.length} sets.`,
    )
  return { pronoun, nominal }
}
