/**
 * Writes the corpus as the training scripts read it: a line for every paragraph, with the run-time features.
 *
 * usage: node export-paragraphs.ts CORPUS.jsonl.gz OUT.jsonl
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { tokenFeatures } from '../../src/attribution-model/recurrent/token-features.ts'
import { type CorpusArticle, cutParagraphs, type TrainingParagraph } from './cut-paragraphs.ts'

const [corpusPath, outPath] = process.argv.slice(2)
if (!corpusPath || !outPath) {
  console.error('usage: node export-paragraphs.ts CORPUS.jsonl.gz OUT.jsonl')
  process.exit(2)
}

function trainingLine({ article, tokens, tags, statements }: TrainingParagraph): string {
  const made = tokenFeatures(tokens, tags)
  const features = {
    words: made.map((token) => token.word),
    prefixes: made.map((token) => token.prefix),
    suffixes: made.map((token) => token.suffix),
    tags: made.map((token) => token.tag),
    shapes: made.map((token) => token.shape),
    quotes: made.map((token) => token.quote),
  }
  return `${JSON.stringify({ article, features, statements })}\n`
}

const articles = gunzipSync(readFileSync(corpusPath)).toString().split('\n').filter(Boolean)
const lines = articles.flatMap((line) => cutParagraphs(JSON.parse(line) as CorpusArticle).map(trainingLine))
writeFileSync(outPath, lines.join(''))
console.log(`${lines.length} paragraphs of ${articles.length} articles`)
