import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { boostedTrees, leaf } from '../packages/article-extract/src/attribution-model/reranking/boosted-trees.ts'
import { type ExtractionModel, loadModel, type ModelMode } from '../packages/article-extract/src/index.ts'

/** Untrained trees: one leaf with value 0. */
export const noTrees = boostedTrees({
  base: 0,
  features: Uint8Array.of(leaf),
  bounds: new Float32Array(1),
  values: new Float32Array(1),
})

/**
 * The model of a mode with the given files in place of those in `weights`. The file of an untrained model may not match
 * the code's features.
 */
export const modelWith = (mode: ModelMode, files: Readonly<Record<string, Uint8Array>>): ExtractionModel => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-weights-'))
  try {
    cpSync(resolve(import.meta.dirname, '../packages/article-extract/weights'), folder, { recursive: true })
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
    return loadModel(mode, pathToFileURL(`${folder}/`))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
