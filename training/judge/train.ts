/**
 * Trains the judge, which separates statements from acts, attitudes, and the writer's own words, on stories that people
 * read beside the extractor's output. Prints the results of eightfold cross-validation by story.
 * usage: node judge/train.ts OUT.bin
 * It needs the corpora in the folder ONRECORD_SHARED.
 */

import { writeFileSync } from 'node:fs'
import { markedTexts } from '../../packages/article-extract/bench/voices/marked-texts.ts'
import { readStories } from '../../packages/article-extract/bench/voices/marked-voices.ts'
import { logOdds } from '../../packages/article-extract/src/attribution-model/reranking/boosted-trees.ts'
import type { JudgeExample } from './judge-examples.ts'
import { judgeExamples } from './judge-examples.ts'
import { learnJudge, withAcceptance } from './learn-judge.ts'
import { packJudge } from './pack-judge.ts'
import { untrainedModel } from './untrained-model.ts'

const threshold = 0.45
const folds = 8

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('Usage: node judge/train.ts OUT.bin')

const textOf = markedTexts()
const stories = readStories()
const models = (['fast', 'accurate'] as const).map(untrainedModel)
const examples = stories.flatMap((story) => models.flatMap((model) => judgeExamples(story, textOf, model)))
const foldOf = new Map(stories.map(({ id }, index) => [id, index % folds]))

const judged = Array.from({ length: folds }, (_, fold) => {
  const isTest = ({ story }: JudgeExample) => foldOf.get(story) === fold
  const { trees, acceptance, meanAcceptance } = learnJudge(
    examples.filter((one) => !isTest(one)),
    threshold,
  )
  return examples.filter(isTest).map(({ evidence, lemma, isStatement, isDisputed }) => {
    const odds = logOdds(trees, withAcceptance(evidence, acceptance.get(lemma) ?? meanAcceptance))
    return { probability: 1 / (1 + Math.exp(-odds)), isStatement, isDisputed }
  })
}).flat()
const disputed = judged.filter(({ isDisputed }) => isDisputed)
const clear = judged.filter(({ isDisputed }) => !isDisputed)
const all = clear.filter(({ isStatement }) => isStatement).length
console.log(`${clear.length} attributions, ${all} statements; ${disputed.length} disputed; unseen eighths:`)
for (const bar of [0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7]) {
  const shown = clear.filter(({ probability }) => probability >= bar)
  const right = shown.filter(({ isStatement }) => isStatement).length
  const percent = (share: number): string => (100 * share).toFixed(1)
  const kept = disputed.filter(({ probability }) => probability >= bar).length
  console.log(
    `threshold ${bar}: precision ${percent(right / shown.length)}, kept ${percent(right / all)}, kept of the disputed ${percent(kept / disputed.length)}`,
  )
}

const bytes = packJudge(learnJudge(examples, threshold))
writeFileSync(path, bytes)
console.log(`${bytes.length} bytes`)
