import { passOver, type SpanMarginal, spanMarginals, stepFactors } from '../chain/chain.ts'
import { cutRuns } from './cut-runs.ts'
import { featureIndices, vocabularies } from './feature-indices.ts'
import type { Kernel } from './kernel/kernel.ts'
import { plainKernel } from './kernel/plain-kernel.ts'
import { wasmKernel } from './kernel/wasm-kernel.ts'
import { LONGEST_RUN } from './network-layout.ts'
import { readWeights } from './read-weights.ts'
import { recurrentNetwork } from './recurrent-network.ts'
import type { WeightsHeader } from './recurrent-weights.ts'
import { tokenFeatures } from './token-features.ts'

/** The recurrent attribution model, ready to read paragraphs. */
export interface RecurrentModel {
  /** The thresholds with the best exact spans on the dev articles, for decoding this model's marginals alone. */
  readonly thresholds: WeightsHeader['thresholds']
  /** Label scores of a run of at most 512 tokens, [token, label]: for tests against the training code. */
  emissions(tokens: readonly string[], tags: readonly string[]): Float32Array
  /** The probable spans of a paragraph given as token texts and their parts of speech (Penn Treebank tags). */
  spanMarginals(tokens: readonly string[], tags: readonly string[]): SpanMarginal[]
}

/** How a model is loaded. */
export interface LoadOptions {
  /** What errors call the weights. */
  readonly name?: string
  /** What does the arithmetic; by default WebAssembly SIMD where it runs, else plain arithmetic, the results equal. */
  readonly kernel?: Kernel
}

/** Makes a model of the bytes of a weights file, in a few milliseconds. Throws WeightsError when they are damaged. */
export function loadRecurrentModel(bytes: Uint8Array, options: LoadOptions = {}): RecurrentModel {
  const weights = readWeights(bytes, options.name ?? 'recurrent')
  const network = recurrentNetwork(options.kernel ?? wasmKernel() ?? plainKernel(), weights)
  const steps = stepFactors(Float32Array.from([...weights.transitions, ...weights.start]))
  const tables = vocabularies(weights.header.columns)
  const emissions: RecurrentModel['emissions'] = (tokens, tags) =>
    network.emissions(featureIndices(tables, tokenFeatures(tokens, tags)))
  return {
    thresholds: weights.header.thresholds,
    emissions,
    spanMarginals: (tokens, tags) =>
      cutRuns(tokens, LONGEST_RUN).flatMap(([start, end]) =>
        spanMarginals(
          passOver(steps, Float64Array.from(emissions(tokens.slice(start, end), tags.slice(start, end)))),
        ).map((span) => ({
          ...span,
          first: span.first + start,
          last: span.last + start,
        })),
      ),
  }
}
