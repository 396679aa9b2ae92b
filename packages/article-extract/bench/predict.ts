/** Writes the standoff statements of a file of the corpus, one line an article, for score-attribution. usage: predict.ts FILE OUT [LEAST] */
import { writeFileSync } from 'node:fs'
import { ExtractError, extract, toStandoff } from '../src/index.ts'
import { readCorpus } from './read-corpus.ts'

const [, , file = 'dev.jsonl.gz', out = 'predicted.jsonl', least = '0.3'] = process.argv
const lines = readCorpus(file).map(({ id, text }) => {
  try {
    return JSON.stringify({ id, ...toStandoff(extract(text, { minConfidence: Number(least) })) })
  } catch (error) {
    if (error instanceof ExtractError) return JSON.stringify({ id, statements: [] })
    throw error
  }
})
writeFileSync(out, `${lines.join('\n')}\n`)
