/**
 * Prints a model's speed in tokens per second, from tokens and tags to span marginals, in WebAssembly and in plain
 * JavaScript.
 * usage: node measure-speed.ts WEIGHTS.bin PARAGRAPHS.jsonl
 * PARAGRAPHS.jsonl is a file that export-paragraphs.ts wrote.
 */
import { readFileSync } from 'node:fs'
import { wordsInput } from '../../packages/article-extract/src/attribution-model/input/words-input.ts'
import type { Kernel } from '../../packages/article-extract/src/attribution-model/recurrent/kernel/kernel.ts'
import { plainKernel } from '../../packages/article-extract/src/attribution-model/recurrent/kernel/plain-kernel.ts'
import { wasmKernel } from '../../packages/article-extract/src/attribution-model/recurrent/kernel/wasm-kernel.ts'
import { loadRecurrentModel } from '../../packages/article-extract/src/attribution-model/recurrent/recurrent-model.ts'

interface Paragraph {
  readonly features: { readonly words: string[]; readonly tags: string[] }
}

const [weightsPath, paragraphsPath] = process.argv.slice(2)
if (!weightsPath || !paragraphsPath) {
  console.error('usage: node measure-speed.ts WEIGHTS.bin PARAGRAPHS.jsonl')
  process.exit(2)
}
const weights = readFileSync(weightsPath)
const lines = readFileSync(paragraphsPath, 'utf8').split('\n').filter(Boolean)
const paragraphs = lines.slice(0, 1000).map((line) => (JSON.parse(line) as Paragraph).features)

function measure(name: string, kernel: Kernel, count: number): void {
  const began = performance.now()
  const model = loadRecurrentModel(weights, { kernel })
  const loaded = performance.now()
  const read = (from: number, to: number): number =>
    paragraphs.slice(from, to).reduce((tokens, { words, tags }) => {
      model.spanMarginals(wordsInput(words, tags))
      return tokens + words.length
    }, 0)
  // The first paragraphs are a warm-up.
  read(0, count / 10)
  const started = performance.now()
  const tokens = read(0, count)
  const seconds = (performance.now() - started) / 1000
  const speed = Math.round(tokens / seconds).toLocaleString('en')
  console.log(`${name}: ${speed} tokens/s over ${tokens} tokens, loaded in ${(loaded - began).toFixed(0)} ms`)
}

const wasm = wasmKernel(true)
if (wasm) measure('WebAssembly', wasm, 1000)
measure('plain arithmetic', plainKernel(), 50)
