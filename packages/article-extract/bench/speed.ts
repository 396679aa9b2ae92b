/** Times the extractor on articles of 800 words of our own, beside what merely starting Node and merely tokenising cost. */
import { execFileSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { tokenize } from '../src/attribution-model/tokens/tokenize.ts'
import { extractArticle, loadModel, type StatementModel } from '../src/index.ts'
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

const published = '2024-11-12'
const row = (...cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`)
const rate = ({ processor }: ReturnType<typeof timed>): string => `${(1000 / processor).toFixed(0)} articles a second`

console.log(
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}); load ${loadavg()[0]?.toFixed(1)}; medians of ${rounds} rounds\n`,
)
row('what', 'ms by the wall', 'ms of processor time', 'by processor time')
row('---', '---', '---', '---')
const node = timed(() => void execFileSync(process.execPath, ['-e', '0']))
row('`node -e 0`, the whole process', node.wall.toFixed(1), '', '')
const tokens = perArticle((text) => tokenize(text))
row('an article of 800 words cut into tokens', tokens.wall.toFixed(2), tokens.processor.toFixed(2), rate(tokens))
const models = (['fast', 'accurate'] as const).map((mode) => loadModel(mode))
const whole = models.map((model) => ({
  model,
  cost: perArticle((text) => extractArticle(text, { datePublished: published, model })),
}))
for (const { model, cost } of whole) {
  const ratios = `${(cost.processor / tokens.processor).toFixed(0)} times the tokens, ${(cost.wall / node.wall).toFixed(2)} of \`node -e 0\``
  row(
    `\`extractArticle\` of it, ${model.mode}`,
    cost.wall.toFixed(2),
    cost.processor.toFixed(2),
    `${rate(cost)}; ${ratios}`,
  )
}

/** Milliseconds of processor time for one text. */
const once = (text: string, model: StatementModel): number => {
  const before = process.cpuUsage()
  extractArticle(text, { datePublished: published, model })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const paragraphs = articles.flatMap((text) => text.split('\n\n').filter((part) => part.length > 100))
const many = (count: number): string =>
  Array.from({ length: count }, (_, index) => paragraphs[index % paragraphs.length]).join('\n\n')
console.log()
row('one text of', ...models.map(({ mode }) => `ms for each 1,000 characters, ${mode}`))
row('---', ...models.map(() => '---'))
const texts: readonly (readonly [string, string])[] = [
  ...[1, 10, 100, 1000, 10_000].map((count) => [`${count} paragraphs`, many(count)] as const),
  ['one paragraph of 1,000,000 characters', paragraphs.join(' ').repeat(20).slice(0, 1e6)],
]
for (const [name, text] of texts) {
  const cells = models.map((model) => ((once(text, model) / text.length) * 1000).toFixed(2))
  row(name, ...cells)
}
console.log(`\nMost memory held at once: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
