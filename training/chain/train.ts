/**
 * Trains the fast attribution model: tagger, cue lexicon and chain. It takes about five minutes on one core, and 6 GB
 * of memory.
 * usage: node chain/train.ts CORPUS_FOLDER TEACHERS_FOLDER OUT.bin
 * TEACHERS_FOLDER contains teacher-0.bin and teacher-1.bin, the output of training/recurrent.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chainMarginals, type FastWeights } from '../../packages/article-extract/src/attribution-model/fast-model.ts'
import { tokenFeatures } from '../../packages/article-extract/src/attribution-model/features/token-features.ts'
import { viewParagraph } from '../../packages/article-extract/src/attribution-model/input/paragraph-view.ts'
import { taggerOf, tagWords } from '../../packages/article-extract/src/attribution-model/tags/tagger.ts'
import { inputOf, instanceOf, paragraphsOf, readCorpus } from './corpus.ts'
import { learnCues } from './learn-cues.ts'
import { score, tuneThresholds } from './measure.ts'
import { packWeights } from './pack-weights.ts'
import { unseenTeachers } from './teaching.ts'
import { trainChain } from './train-chain.ts'
import { tagSet, trainTagger } from './train-tagger.ts'

const [folder, teachers, out] = process.argv.slice(2)
if (!folder || !teachers || !out) {
  console.error('usage: node chain/train.ts CORPUS_FOLDER TEACHERS_FOLDER OUT.bin')
  process.exit(2)
}

const log = (line: string) => console.log(`${Math.round(performance.now() / 1000)} s  ${line}`)

const texts = readCorpus(join(folder, 'train.jsonl.gz')).map(paragraphsOf)
const paragraphs = texts.flat()
const articles = texts.flatMap((list, article) => list.map(() => article))
const tags = tagSet(paragraphs)
const half = paragraphs.length >> 1
const [front, back] = [paragraphs.slice(0, half), paragraphs.slice(half)]
// Each half is tagged by a tagger that has not seen it, so that the chain learns from realistic tagging errors.
const [byFront, byBack] = [tagWords(taggerOf(trainTagger(front, tags))), tagWords(taggerOf(trainTagger(back, tags)))]
const tagged = paragraphs.map(({ words }, index) => (index < half ? byBack : byFront)(words))
const tagger = trainTagger(paragraphs, tags)
log(`tagger: ${tags.length} tags`)

const lexicon = learnCues(paragraphs, tagged)
// Each teacher was trained on one half of the articles and reads the other.
const unseenBy = unseenTeachers(teachers)
const examples = paragraphs.map((paragraph, index) => ({
  features: tokenFeatures(viewParagraph(inputOf(paragraph, tagged[index] ?? []), lexicon)),
  labels: paragraph.labels,
  teaching: unseenBy(articles[index] ?? 0)(inputOf(paragraph, tagged[index] ?? [])),
}))
log(`features of ${examples.length} paragraphs; ${lexicon.size} words that may be cues`)
const chain = trainChain(examples, log)

const dev = readCorpus(join(folder, 'dev-instances.jsonl.gz')).flatMap((instance) => instanceOf(instance) ?? [])
const packed = packWeights({ tagger, lexicon, ...chain })
const weights: FastWeights = { ...packed.weights, thresholds: { source: 0.35, cue: 0.35, content: 0.3 } }
const tagDev = tagWords(weights.tagger)
const marginals = dev.map((paragraph) =>
  chainMarginals(weights, viewParagraph(inputOf(paragraph, tagDev(paragraph.words)), weights.lexicon)),
)
const thresholds = tuneThresholds(dev, marginals)
const scores = Object.entries(score(dev, marginals, thresholds)).map(([role, f1]) => `${role} ${f1.toFixed(1)}`)
log(`dev, exact spans, F1: ${scores.join(', ')} at ${JSON.stringify(thresholds)}`)
const bytes = packed.bytes(thresholds)
writeFileSync(out, bytes)
log(`${out}: ${bytes.length} bytes`)
