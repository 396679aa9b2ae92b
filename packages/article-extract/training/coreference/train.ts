import { writeFileSync } from 'node:fs'
import { logOdds } from '../../src/attribution-model/reranking/boosted-trees.ts'
import { chooseBy, type RankerSet, type RankerWeights, softmax } from '../../src/coreference/ranker.ts'
import { averageTrees } from '../reranking/boost-trees.ts'
import { boostRanker, type Example, type RankerSettings } from './boost-ranker.ts'
import {
  chainExamples,
  type Examples,
  markedExamples,
  markedReferences,
  referenceExamples,
  silverExamples,
} from './examples.ts'
import { gumDocuments } from './gum.ts'
import { newsArticles, voicedArticles } from './news.ts'
import { packCoreferenceWeights } from './pack-weights.ts'
import { splitDocuments } from './split-documents.ts'

const settings: Readonly<Record<keyof Examples, RankerSettings>> = {
  pronoun: { trees: 64, rate: 0.15, examples: 0.7, features: 0.5 },
  nominal: { trees: 58, rate: 0.15, examples: 0.7, features: 0.5 },
}
const thresholds: Readonly<Record<keyof Examples, number>> = { pronoun: 0.45, nominal: 0.45 }
/** The mean of several rankers is steadier than one. */
const seeds = [1, 2, 3]
const silverWeight = 3
const markedWeight = 8
const referenceWeight = 8

const log = (message: string): void => {
  process.stderr.write(`${message}\n`)
}

/** The temperature at which the right answers of `examples` are most probable. */
const temperatureFor = (trees: RankerSet['trees'], examples: readonly Example[]): number => {
  const scored = examples.map(({ items, right }) => ({ scores: items.map((item) => logOdds(trees, item)), right }))
  const lossAt = (temperature: number): number =>
    scored.reduce((sum, { scores, right }) => sum - Math.log(softmax(scores, temperature)[right] ?? 1e-9), 0)
  let best = 1
  for (let temperature = 0.7; temperature <= 2.5; temperature += 0.05)
    if (lossAt(temperature) < lossAt(best)) best = temperature
  return Math.round(best * 100) / 100
}

const learn = (set: keyof Examples, examples: readonly Example[], tuning: readonly Example[]): RankerSet => {
  const trees = averageTrees(seeds.map((seed) => boostRanker(examples, settings[set], seed)))
  return { trees, temperature: temperatureFor(trees, tuning), threshold: thresholds[set] }
}

/** Learns from GUM's chains, then from news as well, read with what was learned before. */
const train = (): RankerWeights => {
  const parts = splitDocuments(gumDocuments())
  const [chains, tuning] = [chainExamples(parts.train), chainExamples(parts.tune)]
  log(`GUM: ${chains.pronoun.length} pronouns, ${chains.nominal.length} descriptions`)
  const first: RankerWeights = {
    pronoun: learn('pronoun', chains.pronoun, tuning.pronoun),
    nominal: learn('nominal', chains.nominal, tuning.nominal),
  }
  const articles = newsArticles(840)
  const silver = silverExamples(articles, chooseBy(first), silverWeight)
  const references = referenceExamples(articles, markedReferences('train'), chooseBy(first), referenceWeight)
  const tuned = referenceExamples(articles, markedReferences('tune'), chooseBy(first), 1)
  const voiced = voicedArticles().filter(({ isApart }) => !isApart)
  const marked = markedExamples(voiced, chooseBy(first), markedWeight)
  log(`news: ${silver.pronoun.length} pronouns; marked: ${marked.pronoun.length}, ${marked.nominal.length}`)
  return {
    pronoun: learn(
      'pronoun',
      [...chains.pronoun, ...silver.pronoun, ...marked.pronoun, ...references.pronoun],
      [...tuning.pronoun, ...tuned.pronoun],
    ),
    nominal: learn(
      'nominal',
      [...chains.nominal, ...marked.nominal, ...references.nominal],
      [...tuning.nominal, ...tuned.nominal],
    ),
  }
}

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('Usage: node training/coreference/train.ts OUT.bin')
const weights = train()
const bytes = packCoreferenceWeights(weights)
writeFileSync(path, bytes)
log(`${bytes.length} bytes; temperatures ${weights.pronoun.temperature}, ${weights.nominal.temperature}`)
