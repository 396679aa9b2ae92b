import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { labels, type Role, roles } from '../../packages/article-extract/src/attribution-model/chain/labels.ts'
import type { ParagraphInput } from '../../packages/article-extract/src/attribution-model/input/paragraph-input.ts'
import { wordsInput } from '../../packages/article-extract/src/attribution-model/input/words-input.ts'
import { tokenize } from '../../packages/article-extract/src/doc/tokenize.ts'

/** A range of text or of tokens; the end is exclusive. */
export type Range = readonly [start: number, end: number]

/** An attribution as ranges, by role. */
export type Attribution = Readonly<Record<Role, readonly Range[]>>

/** A line of the corpus: a text and its attributions by offset. Training lines also have tagged tokens. */
interface CorpusText {
  readonly id: string
  readonly text: string
  readonly attributions: readonly Attribution[]
  readonly tokens: readonly (readonly [start: number, end: number, tag?: string, ...rest: unknown[]])[]
}

/** A training paragraph in our own tokens. `tags` are the corpus's, for tokens with the same start. */
export interface Paragraph {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly tags: readonly (string | undefined)[]
  readonly labels: Uint8Array
  readonly attributions: readonly Attribution[]
}

/** The lines of a .jsonl.gz file. */
export const readCorpus = (path: string): readonly CorpusText[] =>
  gunzipSync(readFileSync(path))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const hullOf = (attribution: Attribution): Range => {
  const ranges = roles.flatMap((role) => attribution[role])
  return [Math.min(...ranges.map(([start]) => start)), Math.max(...ranges.map(([, end]) => end))]
}

/** The ends of paragraphs: empty lines, but never inside an attribution. */
const cutsOf = ({ text, attributions }: CorpusText): readonly number[] => {
  const hulls = attributions.map(hullOf)
  const gaps = Array.from(text.matchAll(/\n\s*\n/gu), ({ index }) => index)
  return [0, ...gaps.filter((gap) => !hulls.some(([start, end]) => start < gap && gap < end)), text.length]
}

type Token = { readonly start: number; readonly end: number }

/** The runs of adjacent tokens that share a character with one of the spans. */
const runsOf = (tokens: readonly Token[], spans: readonly Range[]): Range[] => {
  const runs: [number, number][] = []
  for (const [index, token] of tokens.entries()) {
    if (!spans.some(([start, end]) => token.start < end && token.end > start)) continue
    const last = runs.at(-1)
    if (last && last[1] === index) last[1] = index + 1
    else runs.push([index, index + 1])
  }
  return runs
}

const lengthOf = (runs: readonly Range[]): number => runs.reduce((sum, [start, end]) => sum + end - start, 0)

const labelled = (label: (typeof labels)[number]): number => labels.indexOf(label)

/** Longer contents come first, so that inner ones overwrite them; then sources, then cues. */
const labelsOf = (count: number, attributions: readonly Attribution[]): Uint8Array => {
  const given = new Uint8Array(count)
  const put = ([start, end]: Range, begin: number) => given.fill(begin + 1, start, end).fill(begin, start, start + 1)
  const isBefore = ({ cue }: Attribution, [start]: Range) => cue[0] !== undefined && start < cue[0][0]
  const order = attributions.toSorted((a, b) => lengthOf(b.content) - lengthOf(a.content))
  for (const attribution of order) {
    for (const run of attribution.content) put(run, labelled(isBefore(attribution, run) ? 'B-content<' : 'B-content>'))
  }
  for (const attribution of order) {
    for (const run of attribution.source) put(run, labelled(isBefore(attribution, run) ? 'B-source<' : 'B-source>'))
  }
  for (const { cue } of order) for (const run of cue) put(run, labelled('B-cue'))
  // The rest of a span after an inner span begins a new span.
  return given.map((label, index) => {
    const goesOn = label > 0 && label % 2 === 0
    const before = given[index - 1]
    return goesOn && before !== label && before !== label - 1 ? label - 1 : label
  })
}

/** The paragraphs of a text, in order; paragraphs without tokens are dropped. */
export const paragraphsOf = (corpusText: CorpusText): readonly Paragraph[] => {
  const { text, attributions } = corpusText
  const tagAt = new Map(corpusText.tokens.map(([start, , tag]) => [start, tag]))
  const cuts = cutsOf(corpusText)
  return cuts.slice(1).flatMap((end, index) => {
    const tokens = tokenize(text, cuts[index], end)
    if (tokens.length === 0) return []
    const inside = attributions
      .map(({ source, cue, content }) => ({
        source: runsOf(tokens, source),
        cue: runsOf(tokens, cue),
        content: runsOf(tokens, content),
      }))
      .filter((attribution) => roles.some((role) => attribution[role].length > 0))
    return [
      {
        words: tokens.map((token) => text.slice(token.start, token.end)),
        starts: tokens.map(({ start }) => start),
        tags: tokens.map(({ start }) => tagAt.get(start)),
        labels: labelsOf(tokens.length, inside),
        attributions: inside,
      },
    ]
  })
}

/** The models' input for a paragraph with these tags. */
export const inputOf = ({ words, starts }: Paragraph, tags: readonly string[]): ParagraphInput =>
  wordsInput(words, tags, starts)

/** A text of the instance set, always as one paragraph. */
export const instanceOf = (instance: CorpusText): Paragraph | undefined =>
  paragraphsOf({ ...instance, text: instance.text.replaceAll('\n', ' ') })[0]
