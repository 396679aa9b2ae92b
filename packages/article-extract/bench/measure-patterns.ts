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
const logit = (rate: number): number => Math.log(rate / (1 - rate))
const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds))
const bounded = (rate: number): number => Math.min(0.98, Math.max(0.01, rate))
const leastMet = 3
const weight = 4

const manner = ({ candidate }: Judged): string => candidate.word.split('/')[1] ?? ''
const groupName = (one: Judged): string => `${one.candidate.pattern} ${manner(one)}`
const groups = Map.groupBy(judged, groupName)
const baseOf = (one: Judged): number => bounded(rateOf(groups.get(groupName(one)) ?? []))

/** How much surer a verb is than its patterns are on the whole, in log odds. */
const offsetOf = (items: readonly Judged[]): number => {
  const expected = items.map(baseOf).reduce((sum, rate) => sum + rate, 0) / items.length
  const right = items.filter((item) => item.right).length
  return logit(bounded((right + weight * expected) / (items.length + weight))) - logit(expected)
}
const offsets = new Map(
  [...Map.groupBy(judged, ({ candidate }) => candidate.lemma)].map(([lemma, items]) => [lemma, offsetOf(items)]),
)

const percent = (rate: number): number => Math.round(rate * 100)

const rowOf = (items: readonly Judged[]): string => {
  const general = [...Map.groupBy(items, manner)].map(
    ([name, group]) => `${name ? `*/${name}` : '*'} ${percent(rateOf(group))}`,
  )
  const words = [...Map.groupBy(items, ({ candidate }) => candidate.word)].filter(
    ([, group]) => group.length >= leastMet,
  )
  const rated = words.map(([word, group]) => {
    const [one] = group
    const prior = one ? logistic(logit(baseOf(one)) + (offsets.get(one.candidate.lemma) ?? 0)) : 0
    return `${word} ${percent((rateOf(group) * group.length + prior * weight) / (group.length + weight))}`
  })
  return [...general, ...rated].join(' ')
}

const patterns = [...Map.groupBy(judged, ({ candidate }) => candidate.pattern)].toSorted(([a], [b]) =>
  a.localeCompare(b),
)
const wrapped = (row: string): string =>
  (row.match(/.{1,108}(?:\s|$)/g) ?? []).map((line) => `      ${line.trim()}`).join('\n')
const rows = patterns.map(([name, items]) => {
  console.log(name.padEnd(20), String(items.length).padStart(6), rateOf(items).toFixed(3))
  return `  // ${items.length} candidates\n  ${name}: {\n    all: ${percent(rateOf(items))},\n    verbs: \`\n${wrapped(rowOf(items))}\`,\n  },`
})
const shifts = [...offsets].map(([lemma, offset]) => `${lemma} ${offset.toFixed(1)}`).join(' ')
const file = `import type { Pattern } from './candidate.ts'

/**
 * Per cent of the candidates of each pattern that were right, source and content, in the 840 training articles of PolNeAR:
 * \`all\` of them, then by cue word. "*" stands for words met less than three times; the others are drawn, by four
 * candidates' weight, towards what pattern and verb make likely together. "say/participle" is "saying", "say/shared"
 * is "… and said", "say/none" has no source. Made by bench/measure-patterns.ts: do not edit by hand.
 */
export const patternRateTable: Readonly<Partial<Record<Pattern, { readonly all: number; readonly verbs: string }>>> = {
${rows.join('\n')}
}

/** By how much, in log odds, candidates of a verb are surer than those of its patterns on the whole. Made like the table above. */
export const verbShifts = \`
${wrapped(shifts)}\`
`
writeFileSync(resolve(import.meta.dirname, '../src/attribution/pattern-rate-table.ts'), file)
