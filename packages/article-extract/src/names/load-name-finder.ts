import { WeightsError } from '../attribution-model/recurrent/weights-error.ts'
import { nameFinder } from './name-finder.ts'
import type { NameFinder } from './name-span.ts'
import { readNameWeights } from './name-weights.ts'

/** The name of the weights file. */
export const nameWeightsFile = 'names.bin'

// Not one expression: bundlers would take the folder for an asset.
const here = import.meta.url
const weightsFolder = (): URL => new URL('../../weights/', here)

/** Loads the name finder from the package's weights, or from another folder, in Node. Throws WeightsError. */
export const loadNameFinder = (folder: URL = weightsFolder()): NameFinder => {
  const [fs, zlib] = [
    globalThis.process?.getBuiltinModule?.('node:fs'),
    globalThis.process?.getBuiltinModule?.('node:zlib'),
  ]
  if (!fs || !zlib) throw new WeightsError('Weights cannot be read from files here.')
  const read = (): Uint8Array => {
    try {
      return zlib.inflateSync(fs.readFileSync(new URL(nameWeightsFile, folder)))
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause)
      throw new WeightsError(`Cannot read weights "${nameWeightsFile}": ${detail}`, { cause })
    }
  }
  return nameFinder(readNameWeights(read(), nameWeightsFile))
}
