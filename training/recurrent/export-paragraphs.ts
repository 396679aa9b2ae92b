/**
 * Writes the corpus's paragraphs for the training scripts, one JSON object per line, with the run-time features: our
 * own tokens, tagged by taggers that have not seen them. It takes a minute.
 * usage: node export-paragraphs.ts CORPUS_FOLDER OUT_FOLDER
 * It writes train.jsonl and dev.jsonl.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokenFeatures } from '../../packages/article-extract/src/attribution-model/recurrent/token-features.ts'
import { taggerOf, tagWords } from '../../packages/article-extract/src/attribution-model/tags/tagger.ts'
import type { TagWords } from '../../packages/article-extract/src/doc/build-doc.ts'
import { inputOf, instanceOf, type Paragraph, paragraphsOf, readCorpus } from '../chain/corpus.ts'
import { tagSet, trainTagger } from '../chain/train-tagger.ts'

const [corpus, out] = process.argv.slice(2)
if (!corpus || !out) {
  console.error('usage: node export-paragraphs.ts CORPUS_FOLDER OUT_FOLDER')
  process.exit(2)
}

interface Numbered extends Paragraph {
  readonly article: string
}

function line(paragraph: Numbered, tag: TagWords): string {
  const { article, words, attributions } = paragraph
  const made = tokenFeatures(inputOf(paragraph, tag(words)))
  const features = {
    words: made.map((token) => token.word),
    prefixes: made.map((token) => token.prefix),
    suffixes: made.map((token) => token.suffix),
    tags: made.map((token) => token.tag),
    shapes: made.map((token) => token.shape),
    quotes: made.map((token) => token.quote),
  }
  return `${JSON.stringify({ article, features, statements: attributions })}\n`
}

const train = readCorpus(join(corpus, 'train.jsonl.gz')).flatMap((text): Numbered[] =>
  paragraphsOf(text).map((paragraph) => ({ ...paragraph, article: text.id })),
)
const dev = readCorpus(join(corpus, 'dev-instances.jsonl.gz')).flatMap((text): Numbered[] => {
  const paragraph = instanceOf(text)
  return paragraph ? [{ ...paragraph, article: text.id }] : []
})

const tags = tagSet(train)
const half = train.length >> 1
const learned = (from: number, to?: number) => tagWords(taggerOf(trainTagger(train.slice(from, to), tags)))
const [front, back, whole] = [learned(0, half), learned(half), learned(0)]
writeFileSync(join(out, 'train.jsonl'), train.map((paragraph, i) => line(paragraph, i < half ? back : front)).join(''))
writeFileSync(join(out, 'dev.jsonl'), dev.map((paragraph) => line(paragraph, whole)).join(''))
console.log(`${train.length} paragraphs to train on, ${dev.length} to measure on`)
