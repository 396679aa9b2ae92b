/**
 * Learns how far to trust a voice, by logistic regression over the articles whose voices are marked for tuning, and prints the
 * weights for src/voices/voice-confidence.ts. Held articles are not read. A minute on one core.
 *
 * usage: node training/voices/train.ts     needs PolNeAR in the folder ONRECORD_SHARED, else in `shared` beside the repository
 */

import type { Span } from '@onrecord/article-data'
import { readCorpus } from '../../bench/read-corpus.ts'
import { judgeVoices } from '../../bench/voices/judge-voices.ts'
import { type MarkedArticle, markedVoices } from '../../bench/voices/marked-voices.ts'
import { spanOf } from '../../src/doc/doc.ts'
import { extract, type ModelMode } from '../../src/index.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import { runStages } from '../../src/pipeline/stage.ts'
import { stages } from '../../src/pipeline/stages.ts'
import { voiceEvidence, voiceEvidenceNames } from '../../src/voices/voice-confidence.ts'
import { calibrationError } from '../reranking/calibration-error.ts'

interface Outcome {
  readonly article: string
  readonly evidence: readonly number[]
  readonly isRight: boolean
}

const contentKey = (content: readonly Span[]): string => content.map(({ start, end }) => `${start}-${end}`).join()

/** The voices that are found in a marked article, with their evidence. */
const outcomesOf = (marks: MarkedArticle, text: string, model: ModelMode): readonly Outcome[] => {
  const { doc, context } = prepare(text, { model })
  const annotated = runStages(stages, doc, context)
  const records = new Map(annotated.table.entities.map((record) => [record.id, record]))
  const evidenceBy = new Map(
    annotated.attributions.map((attribution, index) => {
      const voice = annotated.voices[index]
      const key = contentKey(attribution.content.map((range) => spanOf(annotated, range)))
      const entities = (voice?.voiceIds ?? []).flatMap((id) => records.get(id) ?? [])
      return [key, voiceEvidence({ attribution, references: voice?.references ?? [], entities })]
    }),
  )
  const byId = new Map(annotated.statements.map(({ id, content }) => [id, contentKey(content)]))
  const { article, sourceSpan } = extract(text, { model })
  return judgeVoices(marks, text, article, sourceSpan).judgements.flatMap(({ statementId, verdict }) => {
    const evidence = evidenceBy.get(byId.get(statementId) ?? '')
    const isRight = verdict === 'strict' || verdict === 'right'
    return evidence && verdict !== 'none' ? [{ article: marks.id, evidence, isRight }] : []
  })
}

const rounds = 4000
const rate = 0.1
/** The strength of the pull toward 0, in outcomes. */
const ridge = 4

const probabilityOf = (weights: readonly number[], evidence: readonly number[]): number =>
  1 / (1 + Math.exp(-evidence.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)))

const learn = (outcomes: readonly Outcome[]): readonly number[] => {
  let weights: number[] = voiceEvidenceNames.map(() => 0)
  const spread = weights.map(
    (_, at) => outcomes.reduce((sum, { evidence }) => sum + (evidence[at] ?? 0) ** 2, 0) / outcomes.length + 1e-9,
  )
  for (let round = 0; round < rounds; round++) {
    const pulls = weights.map(() => 0)
    for (const { evidence, isRight } of outcomes) {
      const error = (isRight ? 1 : 0) - probabilityOf(weights, evidence)
      for (const [at, value] of evidence.entries()) pulls[at] = (pulls[at] ?? 0) + error * value
    }
    weights = weights.map((weight, at) => {
      const pull = (pulls[at] ?? 0) / outcomes.length / (spread[at] ?? 1)
      const calm = at === 0 ? 0 : (ridge * weight) / outcomes.length / (spread[at] ?? 1)
      return weight + rate * (pull - calm)
    })
  }
  return weights.map((weight) => Math.round(weight * 100) / 100)
}

const texts = new Map(readCorpus('dev.jsonl.gz').map(({ id, text }) => [id, text]))
const outcomes = markedVoices().flatMap((marks) => {
  const text = texts.get(marks.id)
  return text === undefined ? [] : (['fast', 'accurate'] as const).flatMap((mode) => outcomesOf(marks, text, mode))
})
const weights = learn(outcomes)
console.log(`${outcomes.length} voices, ${outcomes.filter(({ isRight }) => isRight).length} right`)
for (const [at, name] of voiceEvidenceNames.entries()) console.log(`${name}: ${weights[at]}`)
console.log(JSON.stringify(weights))

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
