import type { ExtractionModel, ModelMode } from '../../packages/article-extract/src/index.ts'
import { modelWith, noTrees } from '../model-with.ts'
import { packNested } from './pack-nested.ts'

/** The model of a mode that finds no nested statements by itself. */
export const untrainedModel = (mode: ModelMode): ExtractionModel =>
  modelWith(mode, { 'nested.bin': packNested({ trees: noTrees, shares: new Map(), meanShare: 0, threshold: 2 }) })
