/**
 * Finds the statements of a corpus file's texts and writes them as the scorer reads them.
 *
 * usage: node training/statements/predict.ts TEXTS.jsonl.gz FAST.bin RERANKER.bin STATEMENTS.json OUT.jsonl [MIN_CONFIDENCE]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readFastWeights } from '../../src/attribution-model/read-fast-weights.ts'
import { readReranker } from '../../src/attribution-model/reranking/read-reranker.ts'
import { findStatements, type TextSpan } from '../../src/attribution-model/statements/find-statements.ts'
import { readStatementWeights } from '../../src/attribution-model/statements/read-statement-weights.ts'
import { readCorpus } from '../chain/corpus.ts'

const [texts, fastPath, rerankerPath, statementsPath, out, given] = process.argv.slice(2)
if (!texts || !fastPath || !rerankerPath || !statementsPath || !out) {
  console.error('usage: predict.ts TEXTS.jsonl.gz FAST.bin RERANKER.bin STATEMENTS.json OUT.jsonl [MIN_CONFIDENCE]')
  process.exit(2)
}

const model = {
  fast: readFastWeights(readFileSync(fastPath), fastPath),
  reranker: readReranker(readFileSync(rerankerPath), rerankerPath),
  statements: readStatementWeights(readFileSync(statementsPath, 'utf8'), statementsPath),
}

const paragraphsIn = (text: string): TextSpan[] => {
  const gaps = Array.from(text.matchAll(/\n\s*\n/gu), ({ index }) => index)
  return [...gaps, text.length].map((end, index) => ({ start: gaps[index - 1] ?? 0, end }))
}
const pairs = (spans: readonly TextSpan[]) => spans.map(({ start, end }) => [start, end])

const least = given === undefined ? model.statements.minConfidence : Number(given)
const began = performance.now()
const corpus = readCorpus(texts)
const lines = corpus.map(({ id, text }) => {
  const found = paragraphsIn(text).flatMap((paragraph) => findStatements(model, text, paragraph, least))
  const told = found.map(({ source, cue, content, confidence }) => ({
    source: pairs(source),
    cue: pairs(cue),
    content: pairs(content),
    confidence: Math.round(confidence * 1000) / 1000,
  }))
  return JSON.stringify({ id, statements: told })
})
writeFileSync(out, `${lines.join('\n')}\n`)
console.log(`${corpus.length} texts in ${Math.round(performance.now() - began)} ms`)
