/**
 * For each mode, trains the re-ranker on spans that models find in unseen paragraphs, and measures it on the
 * development part. Then trains the weights that join spans into statements, and their confidence, on paragraphs that
 * neither has seen. It takes about 15 minutes on one core, and 6 GB of memory.
 * usage: node reranking/train.ts CORPUS_FOLDER WEIGHTS_FOLDER TEACHERS_FOLDER
 * WEIGHTS_FOLDER contains fast.bin and recurrent.bin; fast-reranker.bin, fast-statements.json and the files of the mode
 * `accurate` are written there. TEACHERS_FOLDER contains teacher-0.bin and teacher-1.bin, the output of
 * the step recurrent.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { calibrationError } from '../../packages/article-extract/bench/calibration-error.ts'
import type { SpanMarginal } from '../../packages/article-extract/src/attribution-model/chain/chain.ts'
import { chainMarginals } from '../../packages/article-extract/src/attribution-model/fast-model.ts'
import { viewParagraph } from '../../packages/article-extract/src/attribution-model/input/paragraph-view.ts'
import { readFastWeights } from '../../packages/article-extract/src/attribution-model/read-fast-weights.ts'
import {
  averageMarginals,
  usualShare,
} from '../../packages/article-extract/src/attribution-model/recurrent/average-marginals.ts'
import { loadRecurrentModel } from '../../packages/article-extract/src/attribution-model/recurrent/recurrent-model.ts'
import { readReranker } from '../../packages/article-extract/src/attribution-model/reranking/read-reranker.ts'
import { rerankSpans } from '../../packages/article-extract/src/attribution-model/reranking/rerank-spans.ts'
import type { ModelMode } from '../../packages/article-extract/src/attribution-model/statements/find-statements.ts'
import { writeStatementWeights } from '../../packages/article-extract/src/attribution-model/statements/read-statement-weights.ts'
import { tagWords } from '../../packages/article-extract/src/attribution-model/tags/tagger.ts'
import { inputOf, instanceOf, paragraphsOf, readCorpus } from '../chain/corpus.ts'
import { score, tuneThresholds } from '../chain/measure.ts'
import { unseenTeachers } from '../chain/teaching.ts'
import type { BoostSettings } from '../learners/boost-trees.ts'
import { learnStatements, type Settings } from '../statements/learn-statements.ts'
import { jackknife } from './jackknife.ts'
import { goldSpans, type Judged, learnReranker, spanKey } from './learn-reranker.ts'
import { packReranker } from './pack-reranker.ts'
import { tagUnseen } from './tag-unseen.ts'

const [folder, weights, teachers] = process.argv.slice(2)
if (!folder || !weights || !teachers) {
  console.error('usage: node reranking/train.ts CORPUS_FOLDER WEIGHTS_FOLDER TEACHERS_FOLDER')
  process.exit(2)
}

const log = (line: string) => console.log(`${Math.round(performance.now() / 1000)} s  ${line}`)
const fast = readFastWeights(inflateSync(readFileSync(join(weights, 'fast.bin'))), 'fast.bin')
const network = (path: string) => loadRecurrentModel(readFileSync(path), { name: path })

const texts = readCorpus(join(folder, 'train.jsonl.gz')).map(paragraphsOf)
const articles = texts.flatMap((paragraphs, article) => paragraphs.map(() => article))
// Each teacher was trained on one half of the articles and reads the other.
const unseenBy = unseenTeachers(teachers)
const tagged = tagUnseen(texts.flat()).map((each, index) => ({
  ...each,
  teaching: unseenBy(articles[index] ?? 0)(inputOf(each.paragraph, each.tags)),
}))
log(`tags of ${tagged.length} paragraphs`)
const views = tagged.map(({ paragraph, tags }) => viewParagraph(inputOf(paragraph, tags), fast.lexicon))
const dev = readCorpus(join(folder, 'dev-instances.jsonl.gz')).flatMap((instance) => instanceOf(instance) ?? [])
const tagDev = tagWords(fast.tagger)
const devTags = dev.map(({ words }) => tagDev(words))
const devViews = dev.map((paragraph, index) => viewParagraph(inputOf(paragraph, devTags[index] ?? []), fast.lexicon))

/**
 * The likely spans of the training paragraphs, from models that have not seen them, and of the development paragraphs,
 * from the whole model.
 */
interface Found {
  readonly train: readonly (readonly SpanMarginal[])[]
  readonly dev: readonly (readonly SpanMarginal[])[]
}

/** The averaged spans of both models, for each paragraph. */
const averaged = (chain: Found['train'], network: Found['train'], networkShare: number): Found['train'] =>
  chain.map((marginals, index) => averageMarginals(marginals, network[index] ?? [], networkShare))

const growth = { trees: 160, leaves: 24, minItems: 40, l2: 5, seeds: [1] }
const boosting: Readonly<Record<ModelMode, BoostSettings>> = {
  fast: { ...growth, rate: 0.1, share: 0.5, features: 0.6 },
  accurate: { ...growth, rate: 0.08, share: 1, features: 1 },
}

/**
 * The thresholds of spans and statements, chosen on the development part as a compromise: lower ones find more whole
 * statements, but cut more edges wrong.
 */
const settings: Readonly<Record<ModelMode, Settings>> = {
  fast: { thresholds: { source: 0.25, cue: 0.25, content: 0.3, missed: 0.03 }, minConfidence: 0.35 },
  accurate: { thresholds: { source: 0.35, cue: 0.35, content: 0.3, missed: 0.04 }, minConfidence: 0.2 },
}

/** Trains and measures one mode on the spans of its models, found in one or several ways, and writes its two files. */
const learnMode = (mode: ModelMode, found: Found, ...others: readonly Found['train'][]): void => {
  const judgedBy = (train: Found['train']) =>
    tagged.map(({ paragraph }, index): Judged => ({ paragraph, view: views[index]!, spans: train[index] ?? [] }))
  const variants = [found.train, ...others].map(judgedBy)
  const judged = variants[0]!
  // The thresholds are chosen on a third that these trees have not seen, so that the development part is only for
  // measuring.
  const cut = Math.floor((judged.length * 2) / 3)
  const [known, unseen] = [judged.slice(0, cut), judged.slice(cut)]
  const trial = learnReranker(
    variants.map((variant) => variant.slice(0, cut)),
    boosting[mode],
  )
  const heldOut = unseen.map(({ paragraph, view, spans }) => ({ paragraph, spans: rerankSpans(trial, view, spans) }))
  const thresholds = tuneThresholds(
    heldOut.map(({ paragraph }) => paragraph),
    heldOut.map(({ spans }) => spans),
  )
  log(`${mode}: thresholds ${JSON.stringify(thresholds)}`)
  const statements = learnStatements(
    known.map(({ paragraph }) => paragraph),
    heldOut,
    settings[mode],
  )
  writeFileSync(join(weights, `${mode}-statements.json`), writeStatementWeights(statements))

  const bytes = packReranker(learnReranker(variants, boosting[mode]))
  const reranker = readReranker(bytes, 'in training')
  writeFileSync(join(weights, `${mode}-reranker.bin`), bytes)
  const reranked = found.dev.map((spans, index) => rerankSpans(reranker, devViews[index]!, spans))
  const errorOf = (list: Found['dev']) =>
    calibrationError(
      list.flatMap((spans, index) => {
        const gold = goldSpans(dev[index]!)
        return spans.map((span) => ({ probability: span.probability, isRight: gold.has(spanKey(span)) }))
      }),
    )
  const formatted = (list: Found['dev']) =>
    `${Object.entries(score(dev, list, thresholds))
      .map(([role, f1]) => `${role} ${f1.toFixed(1)}`)
      .join(', ')}; calibration error ${errorOf(list).toFixed(1)} %`
  log(`${mode}: dev, exact spans, F1, before: ${formatted(found.dev)}`)
  log(`${mode}: dev, exact spans, F1, after: ${formatted(reranked)}`)
}

const chain: Found = { train: jackknife(tagged, log), dev: devViews.map((view) => chainMarginals(fast, view)) }
learnMode('fast', chain)
const halves = [network(join(teachers, 'teacher-0.bin')), network(join(teachers, 'teacher-1.bin'))]
const read = tagged.map(
  ({ paragraph, tags }, index) => halves[articles[index]! % 2]?.spanMarginals(inputOf(paragraph, tags)) ?? [],
)
log('spans by the recurrent teachers')
const recurrent = network(join(weights, 'recurrent.bin'))
const devRead = dev.map((paragraph, index) => recurrent.spanMarginals(inputOf(paragraph, devTags[index] ?? [])))
learnMode(
  'accurate',
  { train: averaged(chain.train, read, usualShare), dev: averaged(chain.dev, devRead, usualShare) },
  averaged(chain.train, read, 1 / 2),
)
