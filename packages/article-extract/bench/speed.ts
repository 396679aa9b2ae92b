/** Times the extractor on articles of 800 words of our own, beside what merely starting Node and merely tagging cost. */
import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { findBlocks } from '../src/blocks/find-blocks.ts'
import { extractArticle } from '../src/index.ts'
import { normalise } from '../src/normalise/normalise.ts'
import { findSentences } from '../src/sentences/find-sentences.ts'
import { tagWords } from '../src/tokens/tag-words.ts'
import { ownArticles } from './own-articles.ts'

const articles = ownArticles(100)
const rounds = 7

const median = (values: readonly number[]): number =>
  values.toSorted((one, two) => one - two)[values.length >> 1] ?? Number.NaN

/** Milliseconds for each call, the median of some rounds; one round before them warms up. */
const timed = (run: () => void): number =>
  median(
    Array.from({ length: rounds + 1 }, () => {
      const start = performance.now()
      run()
      return performance.now() - start
    }).slice(1),
  )

const perArticle = (work: (text: string) => unknown): number =>
  timed(() => articles.forEach((text) => void work(text))) / articles.length

const tagOnly = (source: string): unknown => {
  const { text, blocks } = findBlocks(normalise(source), {})
  return tagWords(text, findSentences(text, blocks))
}

const node = timed(() => void execFileSync(process.execPath, ['-e', '0']))
const tags = perArticle(tagOnly)
const whole = perArticle((text) => extractArticle(text, { datePublished: '2024-11-12' }))
const large = articles.slice(0, 100).join(' ').replaceAll('\n\n', ' ')
const start = performance.now()
extractArticle(large, { datePublished: '2024-11-12' })
const perMegabyte = ((performance.now() - start) / large.length) * 1e6

const row = (name: string, milliseconds: number, more: string): string =>
  `| ${name} | ${milliseconds.toFixed(2)} | ${more} |`
console.log(
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), one of them used; medians of ${rounds} rounds\n`,
)
console.log('| what | ms | |')
console.log('| --- | --- | --- |')
console.log(row('`node -e 0`, the whole process', node, ''))
console.log(
  row(
    'blocks, sentences, tokens and tags of one article of 800 words',
    tags,
    `${(1000 / tags).toFixed(0)} articles a second`,
  ),
)
console.log(
  row(
    '`extractArticle` of it',
    whole,
    `${(1000 / whole).toFixed(0)} articles a second; ${(whole / tags).toFixed(1)} times the tagging, ${(whole / node).toFixed(2)} of a start of Node`,
  ),
)
console.log(
  row(
    '`extractArticle` of one paragraph, for each million characters',
    perMegabyte,
    `${(perMegabyte / (whole / ((articles[0]?.length ?? 1) / 1e6))).toFixed(2)} of what articles of that length cost`,
  ),
)
