import { passOver, type SpanMarginal, spanMarginals, stepFactors } from '../chain/chain.ts'
import type { ParagraphInput } from '../input/paragraph-input.ts'
import { cutRuns } from './cut-runs.ts'
import { featureIndices, vocabularies } from './feature-indices.ts'
import type { Kernel } from './kernel/kernel.ts'
import { plainKernel } from './kernel/plain-kernel.ts'
import { fastestWasmKernel } from './kernel/wasm-kernel.ts'
import { LONGEST_RUN } from './network-layout.ts'
import { readWeights } from './read-weights.ts'
import { recurrentNetwork } from './recurrent-network.ts'
import type { WeightsHeader } from './recurrent-weights.ts'
import { type TokenFeatures, tokenFeatures } from './token-features.ts'

/** The recurrent attribution model, ready to read paragraphs. */
export interface RecurrentModel {
  /**
   * The thresholds with the best exact spans on the development articles, for decoding this model's marginals alone.
   */
  readonly thresholds: WeightsHeader['thresholds']
  /** The label scores of a run of at most 512 tokens, [token, label], for tests against the training code. */
  emissions(paragraph: ParagraphInput): Float32Array
  /** The probable spans of a paragraph. */
  spanMarginals(paragraph: ParagraphInput): SpanMarginal[]
}

/** Options for loading a model. */
interface LoadOptions {
  /** The name of the weights in errors. */
  readonly name?: string
  /**
   * The kernel for the arithmetic. The default is WebAssembly SIMD if it runs here, otherwise plain JavaScript, with
   * equal results.
   */
  readonly kernel?: Kernel
}

/** Creates a model from the bytes of a weights file, in a few milliseconds. Throws WeightsError if they are damaged. */
export function loadRecurrentModel(bytes: Uint8Array, options: LoadOptions = {}): RecurrentModel {
  const weights = readWeights(bytes, options.name ?? 'recurrent')
  const network = recurrentNetwork(options.kernel ?? fastestWasmKernel() ?? plainKernel(), weights)
  const steps = stepFactors(Float32Array.from([...weights.transitions, ...weights.start]))
  const tables = vocabularies(weights.header.columns)
  const scores = (features: readonly TokenFeatures[]) => network.emissions(featureIndices(tables, features))
  return {
    thresholds: weights.header.thresholds,
    emissions: (paragraph) => scores(tokenFeatures(paragraph)),
    spanMarginals: (paragraph) => {
      const features = tokenFeatures(paragraph)
      return cutRuns(paragraph.words, LONGEST_RUN).flatMap(([start, end]) =>
        spanMarginals(passOver(steps, new Float64Array(scores(features.slice(start, end))))).map((span) => ({
          ...span,
          first: span.first + start,
          last: span.last + start,
        })),
      )
    },
  }
}
