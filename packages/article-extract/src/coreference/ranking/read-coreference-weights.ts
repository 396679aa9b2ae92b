import { type PackedTrees, readTrees } from '../../models/packed-trees.ts'
import { readWeightsFile, WeightsError, type WeightsHeader } from '../../models/weights-file.ts'
import { featureNames } from './candidate-features.ts'
import type { RankerSet, RankerWeights } from './ranker.ts'

/** The name of the file's format, in its header. */
export const coreferenceFormat = 'onrecord-coreference-1'

/** The sets of trees in the file, in order. */
export const coreferenceSets = ['pronoun', 'nominal'] as const

/** The header of one set. */
interface SetHeader extends PackedTrees {
  readonly temperature: number
  readonly threshold: number
}

/** The header of the file; its body contains the trees of one set after another. */
export interface CoreferenceHeader extends WeightsHeader {
  readonly features: number
  readonly sets: readonly SetHeader[]
}

/**
 * Reads the ranker's weights, as training/coreference writes them. Errors refer to the file by `name`. Throws
 * WeightsError if it is truncated, altered, or in another format.
 */
export const readCoreferenceWeights = (bytes: Uint8Array, name: string): RankerWeights => {
  const { header, body } = readWeightsFile<CoreferenceHeader>(bytes, name, coreferenceFormat)
  if (header.features !== featureNames.length)
    throw new WeightsError(
      `Weights "${name}" cannot be read. Expected ${featureNames.length} features, got ${header.features}.`,
    )
  const trees = readTrees(body, header.sets)
  const [pronoun, nominal] = header.sets.flatMap(({ temperature, threshold }, index): RankerSet[] => {
    const set = trees[index]
    return set ? [{ trees: set, temperature, threshold }] : []
  })
  if (!pronoun || !nominal)
    throw new WeightsError(
      `Weights "${name}" cannot be read. Expected ${coreferenceSets.join(' and ')}, got ${header.sets.length} sets.`,
    )
  return { pronoun, nominal }
}
