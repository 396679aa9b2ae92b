/**
 * Measures on the training part of PolNeAR how often each pattern of attribution is right with each cue word, and writes
 * src/attribution/pattern-rate-table.ts. A candidate is right when its content overlaps a marked one by more than half
 * (characters in both over characters in either) and its source overlaps that one's, or both have none.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Candidate } from '../src/attribution/candidate.ts'
import { findCandidates } from '../src/attribution/find-candidates.ts'
import { paragraphsOf } from '../src/attribution/paragraph.ts'
import { findBlocks } from '../src/blocks/find-blocks.ts'
import { normalise } from '../src/normalise/normalise.ts'
import { sourceEnd, sourceStart } from '../src/normalise/offset-map.ts'
import { findSentences } from '../src/sentences/find-sentences.ts'
import { tagWords } from '../src/tokens/tag-words.ts'
import type { TokenRange } from '../src/tokens/token.ts'
import { type CorpusArticle, type Pair, readCorpus } from './read-corpus.ts'

const share = (one: readonly Pair[], two: readonly Pair[]): number =>
  one
    .flatMap(([a, b]) => two.map(([c, d]) => Math.max(0, Math.min(b, d) - Math.max(a, c))))
    .reduce((sum, x) => sum + x, 0)
const size = (pairs: readonly Pair[]): number => pairs.reduce((sum, [a, b]) => sum + b - a, 0)

interface Judged {
  readonly candidate: Candidate
  readonly right: boolean
}

const judge = (article: CorpusArticle): readonly Judged[] => {
  const layout = findBlocks(normalise(article.text), {})
  const sentences = findSentences(layout.text, layout.blocks)
  const tokens = tagWords(layout.text, sentences)
  return paragraphsOf(layout.blocks, sentences, tokens, layout.dateline?.span.end ?? 0).flatMap((paragraph) => {
    const pair = ({ first, end }: TokenRange): Pair => [
      sourceStart(layout.offsets, paragraph.tokens[first]?.start ?? 0),
      sourceEnd(layout.offsets, paragraph.tokens[end - 1]?.end ?? 0),
    ]
    return findCandidates(paragraph).map((candidate) => {
      const content = candidate.content.map(pair)
      const source = candidate.source ? [pair(candidate.source)] : []
      const right = article.attributions.some((gold) => {
        const both = share(content, gold.content)
        const fits = source.length === 0 ? gold.source.length === 0 : share(source, gold.source) > 0
        return fits && both > 0 && both / (size(content) + size(gold.content) - both) > 0.5
      })
      return { candidate, right }
    })
  })
}

const judged = readCorpus('train.jsonl.gz').flatMap(judge)
const rateOf = (items: readonly Judged[]): number => items.filter(({ right }) => right).length / items.length
const leastMet = 3
const weight = 4

const rowOf = (items: readonly Judged[]): string => {
  const manner = ({ candidate }: Judged): string => candidate.word.split('/')[1] ?? ''
  const general = [...Map.groupBy(items, manner)].map(([name, group]) => ({
    word: name ? `*/${name}` : '*',
    name,
    rate: rateOf(group),
  }))
  const words = [...Map.groupBy(items, ({ candidate }) => candidate.word)].filter(
    ([, group]) => group.length >= leastMet,
  )
  const base = new Map(general.map(({ name, rate }) => [name, rate]))
  const rated = words.map(([word, group]) => {
    const prior = base.get(word.split('/')[1] ?? '') ?? 0
    return { word, rate: (rateOf(group) * group.length + prior * weight) / (group.length + weight) }
  })
  return [...general, ...rated].map(({ word, rate }) => `${word} ${Math.round(rate * 100)}`).join(' ')
}

const patterns = [...Map.groupBy(judged, ({ candidate }) => candidate.pattern)].toSorted(([a], [b]) =>
  a.localeCompare(b),
)
const wrapped = (row: string): string =>
  (row.match(/.{1,108}(?:\s|$)/g) ?? []).map((line) => `      ${line.trim()}`).join('\n')
const rows = patterns.map(([name, items]) => {
  console.log(name.padEnd(20), String(items.length).padStart(6), rateOf(items).toFixed(3))
  return `  // ${items.length} candidates\n  ${name}: {\n    all: ${Math.round(rateOf(items) * 100)},\n    verbs: \`\n${wrapped(rowOf(items))}\`,\n  },`
})
const header = `import type { Pattern } from './candidate.ts'

/**
 * Per cent of the candidates of each pattern that were right, source and content, in the 840 training articles of PolNeAR:
 * \`all\` of them, then by cue word ("*": words met less than three times), drawn towards the pattern's mean by four
 * candidates' weight. "say/participle" is "saying", "say/shared" is "… and said", "say/none" has no source.
 * Made by bench/measure-patterns.ts: do not edit by hand.
 */
export const patternRateTable: Readonly<Partial<Record<Pattern, { readonly all: number; readonly verbs: string }>>> = {
`
writeFileSync(
  resolve(import.meta.dirname, '../src/attribution/pattern-rate-table.ts'),
  `${header}${rows.join('\n')}\n}\n`,
)
