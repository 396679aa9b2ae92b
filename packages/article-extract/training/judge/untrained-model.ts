import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rightParts, rootsOf } from '../../src/attribution-model/reranking/boosted-trees.ts'
import { type ExtractionModel, loadModel, type ModelMode } from '../../src/index.ts'
import { packJudge } from './pack-judge.ts'

const features = Uint8Array.of(255)

/** A judge that has learned nothing and rejects nothing. Its evidence may differ from that of the judge in `weights`. */
const openJudge = packJudge({
  trees: {
    base: 0,
    features,
    roots: rootsOf(features),
    rights: rightParts(features),
    bounds: new Float32Array(1),
    values: new Float32Array(1),
  },
  acceptance: new Map(),
  meanAcceptance: 1,
  threshold: 0,
})

/** The model of a mode with the weights in `weights`, but for the judge, which is yet to learn. */
export const untrainedModel = (mode: ModelMode): ExtractionModel => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-weights-'))
  try {
    cpSync(resolve(import.meta.dirname, '../../weights'), folder, { recursive: true })
    writeFileSync(join(folder, 'judge.bin'), openJudge)
    return loadModel(mode, pathToFileURL(`${folder}/`))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
