import { type Judge, judgeBy } from '../attribution/judge/judge.ts'
import { readJudgeWeights } from '../attribution/judge/read-judge-weights.ts'
import { type NestedFinder, nestedFinder } from '../attribution/nested/nested-finder.ts'
import { readNestedWeights } from '../attribution/nested/read-nested-weights.ts'
import { readFastWeights } from '../attribution-model/read-fast-weights.ts'
import { loadRecurrentModel } from '../attribution-model/recurrent/recurrent-model.ts'
import { readReranker } from '../attribution-model/reranking/read-reranker.ts'
import {
  type AttributionModel,
  attributionModel,
  type ModelMode,
} from '../attribution-model/statements/find-statements.ts'
import { readStatementWeights } from '../attribution-model/statements/read-statement-weights.ts'
import { tagWords } from '../attribution-model/tags/tagger.ts'
import type { CoreferenceResolver } from '../coreference/coreference.ts'
import { readCoreferenceWeights } from '../coreference/ranking/read-coreference-weights.ts'
import { coreferenceResolver } from '../coreference/resolve-references.ts'
import type { TagWords } from '../doc/build-doc.ts'
import { nameFinder } from '../names/name-finder.ts'
import type { NameFinder } from '../names/name-span.ts'
import { readNameWeights } from '../names/name-weights.ts'
import { readVoiceWeights } from '../voices/rating/read-voice-weights.ts'
import { type VoiceRater, voiceRater } from '../voices/rating/voice-confidence.ts'
import { WeightsError } from './weights-file.ts'

/** The trained parts of an extraction. */
export interface ExtractionModel {
  readonly mode: ModelMode
  readonly tagWords: TagWords
  readonly attributions: AttributionModel
  readonly nested: NestedFinder
  readonly judge: Judge
  readonly names: NameFinder
  readonly coreference: CoreferenceResolver
  readonly voices: VoiceRater
}

const noFiles =
  'Weights cannot be read from files here. Load them with fetchModel or openModel, and pass the model to extractArticle.'

// In two expressions, because bundlers would otherwise copy the folder as an asset.
const here = import.meta.url

/** The package's weights. Throws WeightsError where a bundle has no address of its own. */
const weightsFolder = (): URL => {
  try {
    return new URL('../../weights/', here)
  } catch (cause) {
    throw new WeightsError(noFiles, { cause })
  }
}

/** The compressed files. */
const deflated: ReadonlySet<string> = new Set(['fast.bin', 'names.bin'])

const unreadable = (name: string, cause: unknown): WeightsError =>
  new WeightsError(`Weights "${name}" cannot be read: ${cause instanceof Error ? cause.message : cause}`, { cause })

/** Spans below this probability are not judged individually. */
const minJudged: Readonly<Record<ModelMode, number>> = { fast: 0.12, accurate: 0.07 }

/** The names of a mode's files. */
export const filesOf = (mode: ModelMode): readonly string[] => [
  'fast.bin',
  'nested.bin',
  'judge.bin',
  'names.bin',
  'coreference.bin',
  'voices.bin',
  `${mode}-reranker.bin`,
  `${mode}-statements.json`,
  ...(mode === 'accurate' ? ['recurrent.bin'] : []),
]

const modelFrom = (mode: ModelMode, files: ReadonlyMap<string, Uint8Array>): ExtractionModel => {
  const of = (name: string) => files.get(name) ?? new Uint8Array()
  const [statements, reranker] = [`${mode}-statements.json`, `${mode}-reranker.bin`]
  const fast = readFastWeights(of('fast.bin'), 'fast.bin')
  return {
    mode,
    tagWords: tagWords(fast.tagger),
    nested: nestedFinder(readNestedWeights(of('nested.bin'), 'nested.bin')),
    judge: judgeBy(readJudgeWeights(of('judge.bin'), 'judge.bin')),
    names: nameFinder(readNameWeights(of('names.bin'), 'names.bin')),
    coreference: coreferenceResolver(readCoreferenceWeights(of('coreference.bin'), 'coreference.bin')),
    voices: voiceRater(readVoiceWeights(of('voices.bin'), 'voices.bin')),
    attributions: attributionModel({
      fast,
      reranker: readReranker(of(reranker), reranker),
      minJudged: minJudged[mode],
      statements: readStatementWeights(new TextDecoder().decode(of(statements)), statements),
      ...(mode === 'accurate' && { recurrent: loadRecurrentModel(of('recurrent.bin'), { name: 'recurrent.bin' }) }),
    }),
  }
}

/**
 * Loads the trained model from the package's weights, or from another folder, in Node, in about 50 ms. `accurate` finds
 * more; `fast` takes two thirds of the time. Pass the model to `extractArticle` as `options.model`. Throws WeightsError,
 * which names the file, if a file is missing or damaged. Without a file system, use `fetchModel`.
 */
export const loadModel = (mode: ModelMode = 'accurate', given?: URL): ExtractionModel => {
  // Looked up at run time, so that browser bundles do not include them.
  const [fs, zlib] = [
    globalThis.process?.getBuiltinModule?.('node:fs'),
    globalThis.process?.getBuiltinModule?.('node:zlib'),
  ]
  if (!fs || !zlib) {
    throw new WeightsError(noFiles)
  }
  const folder = given ?? weightsFolder()
  const read = (name: string): Uint8Array => {
    try {
      const bytes = fs.readFileSync(new URL(name, folder))
      return deflated.has(name) ? zlib.inflateSync(bytes) : bytes
    } catch (cause) {
      throw unreadable(name, cause)
    }
  }
  return modelFrom(mode, new Map(filesOf(mode).map((name) => [name, read(name)])))
}

const fetchFile = async (name: string, folder: URL): Promise<Uint8Array> => {
  try {
    const answer = await fetch(new URL(name, folder))
    if (!answer.ok || !answer.body) throw new Error(`The server responded with status ${answer.status}.`)
    const body = deflated.has(name) ? answer.body.pipeThrough(new DecompressionStream('deflate')) : answer.body
    return new Uint8Array(await new Response(body).arrayBuffer())
  } catch (cause) {
    throw unreadable(name, cause)
  }
}

/**
 * Loads the trained model over HTTP, in a browser or a worker. `folder` is the URL, ending in "/", where the package's
 * folder weights/ is served. Throws WeightsError, which names the file, if a file is missing or damaged.
 */
export const fetchModel = async (mode: ModelMode, folder: URL): Promise<ExtractionModel> => {
  const files = await Promise.all(filesOf(mode).map(async (name) => [name, await fetchFile(name, folder)] as const))
  return modelFrom(mode, new Map(files))
}

/** The weights of a mode, embedded in code: the entries `./weights/fast` and `./weights/accurate`. */
export interface EmbeddedWeights {
  readonly mode: ModelMode
  /** The bytes of each file in base64, by its name. */
  readonly files: Readonly<Record<string, string>>
}

const decoded = async (name: string, base64: string | undefined): Promise<Uint8Array> => {
  try {
    const bytes = Uint8Array.from(atob(base64 ?? ''), (character) => character.charCodeAt(0))
    if (!deflated.has(name)) return bytes
    const body = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
    return new Uint8Array(await new Response(body).arrayBuffer())
  } catch (cause) {
    throw unreadable(name, cause)
  }
}

/**
 * Opens weights that a bundler has embedded, on any platform, without files and without a network. Throws WeightsError,
 * which names the file, if a part is missing or damaged.
 */
export const openModel = async ({ mode, files }: EmbeddedWeights): Promise<ExtractionModel> =>
  modelFrom(
    mode,
    new Map(await Promise.all(filesOf(mode).map(async (name) => [name, await decoded(name, files[name])] as const))),
  )

const loaded = new Map<ModelMode, ExtractionModel>()

/** The model of a mode, from the package's weights, loaded once per process. Throws WeightsError. */
export const sharedModel = (mode: ModelMode): ExtractionModel => {
  const model = loaded.get(mode) ?? loadModel(mode)
  loaded.set(mode, model)
  return model
}
