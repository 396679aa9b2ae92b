/**
 * Trains the finder of nested statements, on candidates that we marked and on PolNeAR's training part. Prints the
 * results of eightfold cross-validation by story.
 * usage: node nested/train.ts OUT.bin
 * It needs the corpora in the folder ONRECORD_SHARED.
 */

import { writeFileSync } from 'node:fs'
import { markedNested } from '../../packages/article-extract/bench/nested/marked-nested.ts'
import { readCorpus } from '../../packages/article-extract/bench/read-corpus.ts'
import { markedTexts } from '../../packages/article-extract/bench/voices/marked-texts.ts'
import { heldStories, heldVoices } from '../../packages/article-extract/bench/voices/marked-voices.ts'
import { nestedEvidence } from '../../packages/article-extract/src/attribution/nested/nested-evidence.ts'
import { logOdds } from '../../packages/article-extract/src/attribution-model/reranking/boosted-trees.ts'
import { learnNested } from './learn-nested.ts'
import { corpusExamples, markedExamples, type NestedExample } from './nested-examples.ts'
import { packNested } from './pack-nested.ts'
import { untrainedModel } from './untrained-model.ts'

const threshold = 0.45
const folds = 8

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('Usage: node nested/train.ts OUT.bin')

const stories = markedNested()
const held = new Set([...heldStories(), ...heldVoices()].map(({ id }) => id))
const textOf = markedTexts()
const [accurate, fast] = [untrainedModel('accurate'), untrainedModel('fast')]
const marked = stories.flatMap((story) => markedExamples(story, textOf, accurate))
const corpus = readCorpus('train.jsonl.gz')
  .filter(({ id }) => !held.has(id))
  .flatMap((article) => corpusExamples(article, fast))
const foldOf = new Map(stories.map(({ id }, index) => [id, index % folds]))

const judged = Array.from({ length: folds }, (_, fold) => {
  const isTest = ({ story }: NestedExample) => foldOf.get(story) === fold
  const weights = learnNested(
    marked.filter((one) => !isTest(one)),
    corpus,
    threshold,
  )
  return marked.filter(isTest).map(({ context, isStatement }) => {
    const share = weights.shares.get(context.candidate.lemma) ?? weights.meanShare
    return {
      probability: 1 / (1 + Math.exp(-logOdds(weights.trees, nestedEvidence({ ...context, share })))),
      isStatement,
    }
  })
}).flat()
const all = judged.filter(({ isStatement }) => isStatement).length
console.log(`${judged.length} candidates, ${all} nested statements; unseen eighths:`)
for (const bar of [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8]) {
  const shown = judged.filter(({ probability }) => probability >= bar)
  const right = shown.filter(({ isStatement }) => isStatement).length
  const percent = (share: number): string => (100 * share).toFixed(1)
  console.log(`threshold ${bar}: precision ${percent(right / shown.length)}, found ${percent(right / all)}`)
}

const bytes = packNested(learnNested(marked, corpus, threshold))
writeFileSync(path, bytes)
console.log(`${bytes.length} bytes`)
