/** Measures what a browser downloads, and how soon a story of 1,000 words has its article in a tab: `pnpm bench`. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { bundle } from '../browser/bundle.ts'
import { openPage } from '../browser/open-page.ts'
import { ownArticles } from './own-articles.ts'

const weights = resolve(import.meta.dirname, '../weights')
const compressed = (bytes: Uint8Array | string): number => gzipSync(bytes).length
const files = {
  fast: ['fast.bin', 'fast-reranker.bin', 'fast-statements.json'],
  accurate: ['fast.bin', 'recurrent.bin', 'accurate-reranker.bin', 'accurate-statements.json'],
} as const
const story = ownArticles(2).join(' ').split(' ').slice(0, 1000).join(' ')
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`

const code = compressed(await bundle())
console.log(
  '| mode | code, gzip | weights, gzip | together | ms to the first article, in a fresh tab | in the same tab again |',
)
console.log('| --- | --- | --- | --- | --- | --- |')
for (const mode of ['fast', 'accurate'] as const) {
  const learnt = files[mode].reduce((sum, name) => sum + compressed(readFileSync(resolve(weights, name))), 0)
  const page = await openPage()
  const [first, again] = [await page.extract(story, mode), await page.extract(story, mode)]
  await page.close()
  const cells = [mode, kilobytes(code), kilobytes(learnt), kilobytes(code + learnt)]
  console.log(`| ${[...cells, first.milliseconds.toFixed(0), again.milliseconds.toFixed(0)].join(' | ')} |`)
}
