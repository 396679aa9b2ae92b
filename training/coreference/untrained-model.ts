import type { ExtractionModel, ModelMode } from '../../packages/article-extract/src/index.ts'
import { modelWith, noTrees } from '../model-with.ts'
import { packCoreferenceWeights } from './pack-weights.ts'

/** The model of a mode with an untrained ranker. */
export const untrainedModel = (mode: ModelMode): ExtractionModel => {
  const set = { trees: noTrees, temperature: 1, threshold: 1 }
  return modelWith(mode, { 'coreference.bin': packCoreferenceWeights({ pronoun: set, nominal: set }) })
}
