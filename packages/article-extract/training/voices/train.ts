/**
 * Learns how far to trust a voice: boosted trees over the articles whose voices are marked for tuning. Writes
 * src/voices/voice-trees.ts, and prints how well unseen articles are judged. Held articles are not read. A minute on one core.
 *
 * usage: node training/voices/train.ts     needs PolNeAR in the folder ONRECORD_SHARED, else in `shared` beside the repository
 */

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Span } from '@onrecord/article-data'
import { judgeVoices } from '../../bench/voices/judge-voices.ts'
import { markedTexts } from '../../bench/voices/marked-texts.ts'
import { type MarkedArticle, markedVoices, readStories } from '../../bench/voices/marked-voices.ts'
import { type BoostedTrees, leaf, logOdds } from '../../src/attribution-model/reranking/boosted-trees.ts'
import { spanOf } from '../../src/doc/doc.ts'
import { extract, type ModelMode } from '../../src/index.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import { runStages } from '../../src/pipeline/stage.ts'
import { stages } from '../../src/pipeline/stages.ts'
import { unratedVoices } from '../../src/voices/resolve-voices.ts'
import { voiceEvidence } from '../../src/voices/voice-evidence.ts'
import { averageTrees, boostTrees } from '../reranking/boost-trees.ts'
import { calibrationError } from '../reranking/calibration-error.ts'

interface Outcome {
  readonly article: string
  readonly evidence: Float32Array
  readonly isRight: boolean
}

const contentKey = (content: readonly Span[]): string => content.map(({ start, end }) => `${start}-${end}`).join()

/** The voices that are found in a marked article, with their evidence. */
const outcomesOf = (marks: MarkedArticle, text: string, model: ModelMode): readonly Outcome[] => {
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

/** A wrong voice that a reader is not warned of costs more than a right one that is doubted. */
const settings = { trees: 40, rate: 0.1, items: 0.7, features: 0.5, wrongWeight: 2.5 }
/** The mean of several is steadier than one. */
const seeds = [1, 2]

const learn = (outcomes: readonly Outcome[]): BoostedTrees =>
  averageTrees(
    seeds.map((seed) =>
      boostTrees(
        outcomes.map(({ evidence }) => evidence),
        outcomes.map(({ isRight }) => isRight),
        settings,
        seed,
      ),
    ),
  )

const probabilityOf = (trees: BoostedTrees, evidence: Float32Array): number =>
  1 / (1 + Math.exp(-logOdds(trees, evidence)))

const shortened = (number: number): number => Number(number.toPrecision(4))

/** The source of src/voices/voice-trees.ts. */
const sourceOf = ({ base, features, bounds, values }: BoostedTrees): string => {
  const numbers = [...features].map((feature, node) => shortened((feature === leaf ? values[node] : bounds[node]) ?? 0))
  const packed = { base: shortened(base), features: [...features].map((one) => (one === leaf ? -1 : one)), numbers }
  return `import type { PackedVoiceTrees } from './voice-confidence.ts'

/** Written by training/voices/train.ts. */
export const packedVoiceTrees: PackedVoiceTrees = JSON.parse(
  '${JSON.stringify(packed)}',
)
`
}

const textOf = markedTexts()
const outcomes = [...markedVoices(), ...readStories()]
  .filter(({ isHeld }) => !isHeld)
  .flatMap((marks) => (['fast', 'accurate'] as const).flatMap((mode) => outcomesOf(marks, textOf(marks), mode)))
console.log(`${outcomes.length} voices, ${outcomes.filter(({ isRight }) => isRight).length} right`)
writeFileSync(resolve(import.meta.dirname, '../../src/voices/voice-trees.ts'), sourceOf(learn(outcomes)))

// Each fifth of the articles is judged by what the others teach.
const articles = [...new Set(outcomes.map(({ article }) => article))]
const folds = [0, 1, 2, 3, 4].flatMap((fold) => {
  const isTest = ({ article }: Outcome) => articles.indexOf(article) % 5 === fold
  const trained = learn(outcomes.filter((one) => !isTest(one)))
  return outcomes
    .filter(isTest)
    .map(({ evidence, isRight }) => ({ probability: probabilityOf(trained, evidence), isRight }))
})
const wrong = folds.filter(({ isRight }) => !isRight)
const warned = wrong.filter(({ probability }) => probability < 0.8).length
const right = folds.filter(({ isRight }) => isRight)
const doubted = right.filter(({ probability }) => probability < 0.8).length
console.log(
  `unseen fifths: calibration error ${calibrationError(folds).toFixed(1)} points; below 0.8: ${warned} of ${wrong.length} wrong, ${doubted} of ${right.length} right`,
)
