/** Times the extractor on articles of 800 words of our own, beside what merely starting Node and merely tagging cost. */
import { execFileSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { findBlocks } from '../src/blocks/find-blocks.ts'
import { extractArticle } from '../src/index.ts'
import { loadModel } from '../src/model.ts'
import { normalise } from '../src/normalise/normalise.ts'
import { findSentences } from '../src/sentences/find-sentences.ts'
import { tagWords } from '../src/tokens/tag-words.ts'
import { ownArticles } from './own-articles.ts'

const articles = ownArticles(100)
const rounds = 7

const median = (values: readonly number[]): number =>
  values.toSorted((one, two) => one - two)[values.length >> 1] ?? Number.NaN

/** Milliseconds by the wall and of processor time, all threads together, each the median of some rounds after one to warm up. */
const timed = (run: () => void): { readonly wall: number; readonly processor: number } => {
  const measured = Array.from({ length: rounds + 1 }, () => {
    const [start, used] = [performance.now(), process.cpuUsage()]
    run()
    const { user, system } = process.cpuUsage(used)
    return { wall: performance.now() - start, processor: (user + system) / 1000 }
  }).slice(1)
  return {
    wall: median(measured.map(({ wall }) => wall)),
    processor: median(measured.map(({ processor }) => processor)),
  }
}

const perArticle = (work: (text: string) => unknown): ReturnType<typeof timed> => {
  const { wall, processor } = timed(() => {
    for (const text of articles) work(text)
  })
  return { wall: wall / articles.length, processor: processor / articles.length }
}

const tagOnly = (source: string): unknown => {
  const { text, blocks } = findBlocks(normalise(source), {})
  return tagWords(text, findSentences(text, blocks))
}

const node = timed(() => void execFileSync(process.execPath, ['-e', '0']))
const tags = perArticle(tagOnly)
const whole = perArticle((text) => extractArticle(text, { datePublished: '2024-11-12' }))
const model = loadModel()
const learnt = perArticle((text) => extractArticle(text, { datePublished: '2024-11-12', model }))
const large = articles.join(' ').replaceAll('\n\n', ' ')
const used = process.cpuUsage()
extractArticle(large, { datePublished: '2024-11-12' })
const { user, system } = process.cpuUsage(used)
const perMegabyte = ((user + system) / 1000 / large.length) * 1e6
const sameInArticles = (whole.processor / (articles[0]?.length ?? 1)) * 1e6

const row = (name: string, wall: string, processor: string, more: string): string =>
  `| ${name} | ${wall} | ${processor} | ${more} |`
const rate = ({ processor }: ReturnType<typeof timed>): string => `${(1000 / processor).toFixed(0)} articles a second`
console.log(
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}); load ${loadavg()[0]?.toFixed(1)}; medians of ${rounds} rounds\n`,
)
console.log('| what | ms by the wall | ms of processor time | by processor time |')
console.log('| --- | --- | --- | --- |')
console.log(row('`node -e 0`, the whole process', node.wall.toFixed(1), '', ''))
console.log(
  row(
    'blocks, sentences, tokens and tags of one article of 800 words',
    tags.wall.toFixed(2),
    tags.processor.toFixed(2),
    rate(tags),
  ),
)
console.log(
  row(
    '`extractArticle` of it',
    whole.wall.toFixed(2),
    whole.processor.toFixed(2),
    `${rate(whole)}; ${(whole.processor / tags.processor).toFixed(1)} times the tagging`,
  ),
)
console.log(
  row(
    '`extractArticle` of it with the trained model',
    learnt.wall.toFixed(2),
    learnt.processor.toFixed(2),
    `${rate(learnt)}; ${(learnt.processor / whole.processor).toFixed(1)} times the rules`,
  ),
)
console.log(
  row(
    '`extractArticle` of one paragraph, for each million characters',
    '',
    perMegabyte.toFixed(0),
    `${(perMegabyte / sameInArticles).toFixed(2)} of what articles of that length cost together`,
  ),
)
