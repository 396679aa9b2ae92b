import { type Article, coverage, segments, voices } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'
import { parseArticle, validate } from '@onrecord/article-data/validate'
import { type Figures, keepFigures, median, rounded } from '@onrecord/bench'
import { deepArticle, wideArticle } from './long-articles.ts'

// Processor time of what is done to an article, beside JSON.parse of the same article in the same process, and how it
// grows with the article. Each run gets its own copy, because results are remembered by article.
// Usage: node bench/bench-articles.ts [--keep]. `--keep` stores the figures in figures.json.
const rounds = 9
const sizes = [1000, 2000, 4000, 8000, 16_000]

const work = {
  validate: (article: Article) => validate(article),
  parse: (article: Article) => parseArticle(article),
  coverage: (article: Article) => coverage(article),
  segments: (article: Article) => article.blocks.map((block) => segments(article, block)),
  voices: (article: Article) => voices(article),
} as const

/** Milliseconds of processor time for one call of `run`, which is called `times` times in each round. */
const timeOf = <Input>(inputs: () => readonly Input[], run: (input: Input) => unknown): number =>
  median(
    // The first round is not counted: it compiles the code.
    Array.from({ length: rounds + 1 }, () => {
      const prepared = inputs()
      const before = process.cpuUsage()
      for (const input of prepared) run(input)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000 / prepared.length
    }).slice(1),
  )

const copies = (json: string, count: number): readonly Article[] =>
  Array.from({ length: count }, () => JSON.parse(json))

const [story] = edition
if (!story) throw new Error('The edition has no story.')
const json = JSON.stringify(story)
console.log(`The included story, ${json.length} characters of JSON with ${story.statements.length} statements`)
const many = 200
const parsing = timeOf(
  () => Array.from({ length: many }, () => json),
  (text) => JSON.parse(text),
)
console.log(`JSON.parse: ${Math.round(1000 / parsing)} a second`)
const rates = Object.entries(work).map(([name, run]) => {
  const time = timeOf(() => copies(json, many), run)
  const rate = { 'a second': Math.round(1000 / time), 'times JSON.parse': rounded(time / parsing, 1) }
  console.log(`${name}: ${rate['a second']} a second, ${rate['times JSON.parse']} times JSON.parse`)
  return [name, rate] as const
})
keepFigures(import.meta.dirname, 'rates', Object.fromEntries(rates))

const names = Object.keys(work) as readonly (keyof typeof work)[]
for (const [kind, make, measured] of [
  // A segment lists every statement over it, so the segments of nested statements grow with the square of the depth.
  ['deep', deepArticle, names.filter((name) => name !== 'segments')],
  ['wide', wideArticle, names],
] as const) {
  const growth: Record<string, Figures> = {}
  console.log(`\n${kind}: microseconds for each statement, by the number of statements ${sizes.join(', ')}`)
  const texts = sizes.map((size) => JSON.stringify(make(size)))
  for (const name of measured) {
    const times = texts.map((text, index) => (timeOf(() => copies(text, 1), work[name]) * 1000) / (sizes[index] ?? 1))
    console.log(`${name}: ${times.map((time) => time.toFixed(1)).join(', ')}`)
    growth[name] = Object.fromEntries(times.map((time, index) => [String(sizes[index]), rounded(time, 1)]))
  }
  keepFigures(import.meta.dirname, kind, growth)
}
