/**
 * Trains the name finder, in a few minutes on one core.
 * usage: node names/train.ts POLNEAR_FOLDER GUM_FOLDER TAUGHT_FOLDER OUT.bin
 * TAUGHT_FOLDER contains the output of teach.py and pools.py.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scoreNames } from '../../packages/article-extract/bench/names/exact-scores.ts'
import { type ChainText, goldNames, isHeldOut } from '../../packages/article-extract/bench/names/gold-names.ts'
import {
  type LabeledText,
  markedSpans,
  readLines,
  type TaughtText,
} from '../../packages/article-extract/bench/names/labeled-text.ts'
import {
  frequentSurnames,
  type NewsText,
  silverNames,
} from '../../packages/article-extract/bench/names/silver-names.ts'
import { textDoc } from '../../packages/article-extract/src/coreference/fixtures/text-doc.ts'
import { findNames } from '../../packages/article-extract/src/names/name-finder.ts'
import { readNameWeights } from '../../packages/article-extract/src/names/name-weights.ts'
import { chunks, type NamePools, recased, renamed } from './augment.ts'
import { examplesOf } from './name-examples.ts'
import { deflated, packNames } from './pack-names.ts'
import { trainNames } from './train-chain.ts'

const [polnear, gum, taught, out] = process.argv.slice(2)
if (!polnear || !gum || !taught || !out) {
  console.error('usage: node names/train.ts POLNEAR_FOLDER GUM_FOLDER TAUGHT_FOLDER OUT.bin')
  process.exit(2)
}

const settings = {
  bits: 20,
  rate: 0.05,
  l1: 3.5,
  epochs: 6,
  fewest: 4,
}
const scale = 1 / 24
/**
 * Chosen on the development part and GUM together. Recall is more important than precision, because the resolver drops
 * names without evidence.
 */
const threshold = 0.35
const log = (line: string) => console.log(`${Math.round(performance.now() / 1000)} s  ${line}`)

const pools: NamePools = JSON.parse(readFileSync(join(taught, 'pools.json'), 'utf8'))
const taughtOf = (part: string) => readLines<TaughtText>(join(taught, `taught-${part}.jsonl`))
const newsOf = (part: 'train' | 'dev') => readLines<NewsText>(join(polnear, `${part}.jsonl.gz`))
const frequentNames = frequentSurnames(newsOf('train'))
const silver = (part: 'train' | 'dev'): readonly LabeledText[] => {
  const labels = taughtOf(part)
  return newsOf(part).map((news, index) => silverNames(news, labels[index]!, frequentNames))
}
const chains = readLines<ChainText>(join(gum, 'gum.jsonl.gz'))
const taughtGum = taughtOf('gum')
const heldOut = isHeldOut(chains)
const gold = chains.map((text, index) => goldNames(text, taughtGum[index]!))

const news = silver('train')
const own = gold.filter(({ id }) => !heldOut.has(id))
const sources = [...news, ...own]
const texts = [
  ...sources.map((text, index) => recased(text, index)),
  ...sources.map((text, index) => recased(renamed(text, pools, 1000 + index), 5000 + index)),
  ...sources.flatMap((text, index) => chunks(renamed(text, pools, 20_000 + index), index)),
  ...own.map((text, index) => renamed(text, pools, 9000 + index)),
]
const examples = texts.flatMap(({ text, names }) => examplesOf(textDoc(text), names))
log(`${texts.length} texts, ${examples.length} regions`)
const learned = trainNames(examples, settings, log)

const measured = {
  'dev, silver': silver('dev'),
  'GUM held out': gold.filter(({ id }) => heldOut.has(id)),
}
const tests = Object.entries(measured).map(([name, list]) => ({
  name,
  docs: list.map(({ text, names }) => {
    const doc = textDoc(text)
    return { doc, gold: markedSpans(doc, names) }
  }),
}))
for (const level of [0.3, threshold, 0.4, 0.5]) {
  const weights = readNameWeights(packNames(learned, scale, level), 'in training')
  for (const { name, docs } of tests) {
    const scores = scoreNames(docs.map(({ doc, gold }) => ({ gold, found: findNames(weights, doc) })))
    const line = Object.entries(scores).map(
      ([kind, { f1, precision, recall }]) => `${kind} ${f1} (${precision}/${recall})`,
    )
    log(`${level} ${name}: ${line.join(', ')}`)
  }
}
const file = deflated(packNames(learned, scale, threshold))
writeFileSync(out, file)
log(`${out}: ${file.length} bytes`)
