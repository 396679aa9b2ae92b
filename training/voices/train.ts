/**
 * Trains the confidence in a voice: boosted trees over the articles whose voices are annotated for tuning, without
 * held-out articles. Prints the results of cross-validation by article. It takes two minutes on one core.
 * usage: node voices/train.ts OUT.bin
 * It needs PolNeAR in the folder ONRECORD_SHARED, otherwise in `shared` beside the repository.
 */

import { writeFileSync } from 'node:fs'
import type { Span } from '@onrecord/article-data'
import { calibrationError } from '../../packages/article-extract/bench/calibration-error.ts'
import { judgeVoices } from '../../packages/article-extract/bench/voices/judge-voices.ts'
import { markedTexts } from '../../packages/article-extract/bench/voices/marked-texts.ts'
import {
  type MarkedArticle,
  markedVoices,
  readStories,
} from '../../packages/article-extract/bench/voices/marked-voices.ts'
import type { BoostedTrees } from '../../packages/article-extract/src/attribution-model/reranking/boosted-trees.ts'
import { spanOf } from '../../packages/article-extract/src/doc/doc.ts'
import { type ExtractionModel, extract } from '../../packages/article-extract/src/index.ts'
import { prepare } from '../../packages/article-extract/src/pipeline/prepare.ts'
import { runStages } from '../../packages/article-extract/src/pipeline/stage.ts'
import { stages } from '../../packages/article-extract/src/pipeline/stages.ts'
import { voiceProbability, withDoubt } from '../../packages/article-extract/src/voices/rating/voice-confidence.ts'
import { voiceEvidence } from '../../packages/article-extract/src/voices/rating/voice-evidence.ts'
import { unratedVoices } from '../../packages/article-extract/src/voices/resolve-voices.ts'
import { type BoostSettings, boostTrees } from '../learners/boost-trees.ts'
import { modelWith, noTrees } from '../model-with.ts'
import { packVoices } from './pack-voices.ts'

interface Outcome {
  readonly article: string
  readonly evidence: Float32Array
  readonly isRight: boolean
}

const contentKey = (content: readonly Span[]): string => content.map(({ start, end }) => `${start}-${end}`).join()

/** The voices found in an annotated article, with their evidence. */
const outcomesOf = (marks: MarkedArticle, text: string, model: ExtractionModel): readonly Outcome[] => {
  const { doc, context } = prepare(text, { model })
  const annotated = runStages(stages, doc, context)
  const unrated = unratedVoices(annotated, annotated.attributions, annotated.voices)
  const evidenceBy = new Map(
    annotated.attributions.flatMap((attribution, index) => {
      const voice = unrated[index]
      const key = contentKey(attribution.content.map((range) => spanOf(annotated, range)))
      return voice ? [[key, voiceEvidence(voice)] as const] : []
    }),
  )
  const byId = new Map(annotated.statements.map(({ id, content }) => [id, contentKey(content)]))
  const { article, sourceSpan } = extract(text, { model })
  return judgeVoices(marks, text, article, sourceSpan).judgements.flatMap(({ statementId, verdict }) => {
    const evidence = evidenceBy.get(byId.get(statementId) ?? '')
    const isRight = verdict === 'strict' || verdict === 'right'
    return evidence && verdict !== 'none' && verdict !== 'unresolved' ? [{ article: marks.id, evidence, isRight }] : []
  })
}

const settings: BoostSettings = {
  trees: 60,
  rate: 0.1,
  share: 0.7,
  features: 0.5,
  leaves: 12,
  minItems: 40,
  l2: 5,
  seeds: [1, 2],
}
/** The share of wrong voices that become doubtful: slightly more than the two thirds required for unseen ones. */
const doubtedShare = 0.68

const learn = (outcomes: readonly Outcome[]): BoostedTrees =>
  boostTrees(
    outcomes.map(({ evidence }) => evidence),
    outcomes.map(({ isRight }) => isRight),
    settings,
  )

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('Usage: node voices/train.ts OUT.bin')

const models = (['fast', 'accurate'] as const).map((mode) =>
  modelWith(mode, { 'voices.bin': packVoices({ trees: noTrees, doubtBelow: 0 }) }),
)
const textOf = markedTexts()
const outcomes = [...markedVoices(), ...readStories()]
  .filter(({ isHeld }) => !isHeld)
  .flatMap((marks) => models.flatMap((model) => outcomesOf(marks, textOf(marks), model)))
console.log(`${outcomes.length} voices, ${outcomes.filter(({ isRight }) => isRight).length} right`)

// Fivefold cross-validation by article.
const articles = [...new Set(outcomes.map(({ article }) => article))]
const unseen = [0, 1, 2, 3, 4].flatMap((fold) => {
  const isTest = ({ article }: Outcome) => articles.indexOf(article) % 5 === fold
  const trees = learn(outcomes.filter((one) => !isTest(one)))
  return outcomes
    .filter(isTest)
    .map(({ evidence, isRight }) => ({ probability: voiceProbability(trees, evidence), isRight }))
})
const wrong = unseen
  .filter(({ isRight }) => !isRight)
  .map(({ probability }) => probability)
  .toSorted((one, other) => one - other)
const doubtBelow = Math.ceil(1000 * (wrong[Math.floor(doubtedShare * wrong.length)] ?? 0)) / 1000
const rated = unseen.map(({ probability, isRight }) => ({ probability: withDoubt(probability, doubtBelow), isRight }))
const below = (isRight: boolean): string => {
  const all = rated.filter((one) => one.isRight === isRight)
  return `${all.filter(({ probability }) => probability < 0.8).length} of ${all.length}`
}
console.log(
  `unseen fifths: calibration error ${calibrationError(unseen).toFixed(1)} points, with doubt below ${doubtBelow} ${calibrationError(rated).toFixed(1)}; below 0.8: ${below(false)} wrong, ${below(true)} right`,
)

const bytes = packVoices({ trees: learn(outcomes), doubtBelow })
writeFileSync(path, bytes)
console.log(`${bytes.length} bytes`)
