import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gumDocuments } from '../../packages/article-extract/bench/coreference/gum.ts'
import { markedReferences } from '../../packages/article-extract/bench/coreference/marked-references.ts'
import { newsArticles } from '../../packages/article-extract/bench/coreference/news.ts'
import { splitDocuments } from '../../packages/article-extract/bench/coreference/split-documents.ts'
import { markedVoices, readStories } from '../../packages/article-extract/bench/voices/marked-voices.ts'
import { logOdds } from '../../packages/article-extract/src/attribution-model/reranking/boosted-trees.ts'
import {
  chooseBy,
  type RankerSet,
  type RankerWeights,
  softmax,
} from '../../packages/article-extract/src/coreference/ranking/ranker.ts'
import { type BoostSettings, boostRanker, type RankedGroup } from '../learners/boost-trees.ts'
import { chainExamples, type Examples, referenceExamples, silverExamples } from './examples.ts'
import { packCoreferenceWeights } from './pack-weights.ts'
import { readMarkedSources, type Story, stories, storyExamples } from './stories.ts'
import { untrainedModel } from './untrained-model.ts'

const boosting = { rate: 0.15, share: 0.7, features: 0.5, leaves: 24, minItems: 40, l2: 2, seeds: [1, 2, 3] }
const settings: Readonly<Record<keyof Examples, BoostSettings>> = {
  pronoun: { ...boosting, trees: 64 },
  nominal: { ...boosting, trees: 58 },
}
const thresholds: Readonly<Record<keyof Examples, number>> = { pronoun: 0.45, nominal: 0.45 }
const silverWeight = 3
const storyWeight = 8
const referenceWeight = 8

const log = (message: string): void => {
  process.stderr.write(`${message}\n`)
}

/** The temperature that maximizes the probability of the correct answers of `examples`. */
const temperatureFor = (trees: RankerSet['trees'], examples: readonly RankedGroup[]): number => {
  const scored = examples.map(({ items, right }) => ({ scores: items.map((item) => logOdds(trees, item)), right }))
  const lossAt = (temperature: number): number =>
    scored.reduce((sum, { scores, right }) => sum - Math.log(softmax(scores, temperature)[right] ?? 1e-9), 0)
  let best = 1
  for (let temperature = 0.7; temperature <= 2.5; temperature += 0.05)
    if (lossAt(temperature) < lossAt(best)) best = temperature
  return Math.round(best * 100) / 100
}

const learn = (set: keyof Examples, examples: readonly RankedGroup[], tuning: readonly RankedGroup[]): RankerSet => {
  const trees = boostRanker(examples, settings[set])
  return { trees, temperature: temperatureFor(trees, tuning), threshold: thresholds[set] }
}

/**
 * The training data of both rankers, without the stories: examples to train on, and examples to fit the temperature.
 */
interface Material {
  readonly first: RankerWeights
  readonly learned: Examples
  readonly tuning: Examples
}

const joined = (...all: readonly Examples[]): Examples => ({
  pronoun: all.flatMap(({ pronoun }) => pronoun),
  nominal: all.flatMap(({ nominal }) => nominal),
})

const learnBoth = (examples: Examples, tuning: Examples): RankerWeights => ({
  pronoun: learn('pronoun', examples.pronoun, tuning.pronoun),
  nominal: learn('nominal', examples.nominal, tuning.nominal),
})

/** GUM's chains, and then news, read by the ranker trained on the chains. */
const gather = (): Material => {
  const parts = splitDocuments(gumDocuments())
  const [chains, tuning] = [chainExamples(parts.train), chainExamples(parts.tune)]
  log(`GUM: ${chains.pronoun.length} pronouns, ${chains.nominal.length} descriptions`)
  const first = learnBoth(chains, tuning)
  const articles = newsArticles(untrainedModel('fast').names)
  const silver = silverExamples(articles, chooseBy(first), silverWeight)
  log(`news: ${silver.pronoun.length} pronouns`)
  const references = referenceExamples(articles, markedReferences('train'), chooseBy(first), referenceWeight)
  return {
    first,
    learned: joined(chains, silver, references),
    tuning: joined(tuning, referenceExamples(articles, markedReferences('tune'), chooseBy(first), 1)),
  }
}

const train = ({ first, learned, tuning }: Material, marked: readonly Story[]): RankerWeights =>
  learnBoth(joined(learned, storyExamples(marked, chooseBy(first), storyWeight)), tuning)

/** The number of annotated sources with the correct answer, nobody included, in held-out stories. */
const crossValidate = (material: Material, marked: readonly Story[], folds: number): void => {
  const counts = { pronoun: { right: 0, of: 0 }, nominal: { right: 0, of: 0 } }
  for (let fold = 0; fold < folds; fold++) {
    const weights = train(
      material,
      marked.filter((_, index) => index % folds !== fold),
    )
    for (const story of marked.filter((_, index) => index % folds === fold))
      readMarkedSources(story, chooseBy(weights), (field, right) => {
        const count = counts[field.anaphor.mention.form === 'pronoun' ? 'pronoun' : 'nominal']
        count.of++
        if (chooseBy(weights)(field).chosen === right) count.right++
      })
  }
  for (const [set, { right, of }] of Object.entries(counts)) log(`${set}: ${right} of ${of} in unseen stories`)
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { folds: { type: 'string' } } })
const [path] = positionals
if (path === undefined && values.folds === undefined)
  throw new Error('Usage: node coreference/train.ts OUT.bin. To cross-validate, use --folds 4.')
const material = gather()
if (values.folds !== undefined)
  crossValidate(material, stories([...markedVoices(), ...readStories()]), Number(values.folds))
if (path !== undefined) {
  // Learning from the stories of `readStories` does not improve the whole extraction: see README.md.
  const weights = train(material, stories(markedVoices()))
  const bytes = packCoreferenceWeights(weights)
  writeFileSync(path, bytes)
  log(`${bytes.length} bytes; temperatures ${weights.pronoun.temperature}, ${weights.nominal.temperature}`)
}
