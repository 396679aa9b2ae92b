/**
 * Times the extractor on our own articles of 800 words, relative to starting Node, and to tokens and tags by wink-nlp.
 */
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { median } from '@onrecord/bench'
import { type ExtractionModel, extractArticle, loadModel, type ModelMode } from '../src/index.ts'
import { ownArticles } from './own-articles.ts'
import { winkTagger } from './wink.ts'

const articles = ownArticles(100)
const rounds = 7

/**
 * Milliseconds of wall-clock and of processor time, for all threads, each the median of several rounds after a warm-up.
 */
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

/** The costs of a mode, in milliseconds of processor time, and of texts of growing length, per thousand characters. */
export interface Speed {
  readonly node: number
  /** Tokens and tags of the same article by wink-nlp, in the same process. */
  readonly wink: number
  /** For each mode, the whole `extractArticle` for an article of 800 words. */
  readonly articles: Readonly<Record<ModelMode, number>>
  /** Texts of growing length: milliseconds per 1,000 characters. */
  readonly lengths: readonly (readonly [text: string, fast: number, accurate: number])[]
  /** The peak memory, in MB, of a process that extracts 100 articles. */
  readonly memory: Readonly<Record<ModelMode, number>>
  /** The same with Node's young generation limited as in `onrecord`. */
  readonly thriftyMemory: Readonly<Record<ModelMode, number>>
}

/** Milliseconds of processor time for one text. */
const once = (text: string, model: ExtractionModel): number => {
  const before = process.cpuUsage()
  extractArticle(text, { datePublished: published, model })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const paragraphs = articles.flatMap((text) => text.split('\n\n').filter((part) => part.length > 100))
const many = (count: number): string =>
  Array.from({ length: count }, (_, index) => paragraphs[index % paragraphs.length]).join('\n\n')

const thrifty = '--max-semi-space-size=8'

const memoryOf = (mode: ModelMode, ...flags: readonly string[]): number => {
  const script = resolve(import.meta.dirname, 'memory.mjs')
  const input = JSON.stringify(articles)
  return Number(execFileSync(process.execPath, [...flags, script, mode], { encoding: 'utf8', input }))
}

/** Runs for a minute or two. */
export const measureSpeed = (): Speed => {
  const [fast, accurate] = [loadModel('fast'), loadModel('accurate')]
  const costOf = (model: ExtractionModel) =>
    perArticle((text) => extractArticle(text, { datePublished: published, model })).processor
  const texts: readonly (readonly [string, string])[] = [
    ...[1, 10, 100, 1000, 10_000].map(
      (count) => [`${count.toLocaleString('en')} ${count === 1 ? 'paragraph' : 'paragraphs'}`, many(count)] as const,
    ),
    ['one paragraph of 1,000,000 characters', paragraphs.join(' ').repeat(20).slice(0, 1e6)],
  ]
  return {
    node: timed(() => void execFileSync(process.execPath, ['-e', '0'])).wall,
    wink: perArticle(winkTagger()).processor,
    articles: { fast: costOf(fast), accurate: costOf(accurate) },
    lengths: texts.map(([name, text]) => {
      const [one, other] = [fast, accurate].map((model) => (once(text, model) / text.length) * 1000)
      return [name, one ?? 0, other ?? 0]
    }),
    memory: { fast: memoryOf('fast'), accurate: memoryOf('accurate') },
    thriftyMemory: { fast: memoryOf('fast', thrifty), accurate: memoryOf('accurate', thrifty) },
  }
}
