import type { ExtractionModel, ModelMode } from '../../packages/article-extract/src/index.ts'
import { modelWith, noTrees } from '../model-with.ts'
import { packJudge } from './pack-judge.ts'

/** The model of a mode with a judge that accepts everything. */
export const untrainedModel = (mode: ModelMode): ExtractionModel =>
  modelWith(mode, {
    'judge.bin': packJudge({ trees: noTrees, acceptance: new Map(), meanAcceptance: 1, threshold: 0 }),
  })
