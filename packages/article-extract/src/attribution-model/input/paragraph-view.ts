import { memoizeWords } from '../../doc/memoize-words.ts'
import { hashText } from '../hashing.ts'
import { type CueLexicon, cueKey, likelyCue } from './cue-lexicon.ts'
import { type GroupView, viewNounChunks, viewVerbGroups } from './groups.ts'
import { lemmaOf } from './lemma.ts'
import type { ParagraphInput, QuotationView, SentenceView } from './paragraph-input.ts'

/** The hashes of the properties of a word with its part of speech. */
export interface WordHashes {
  readonly word: number
  readonly tag: number
  readonly lemma: number
  readonly shape: number
  readonly last3: number
  readonly last2: number
  readonly first4: number
}

/** The paragraph for the features: each token with its context, by token index; -1 is none. */
export interface ParagraphView {
  readonly length: number
  readonly words: readonly string[]
  readonly lower: readonly string[]
  readonly tags: readonly string[]
  /** The same object for the same word with the same tag, unless the word is long or has been forgotten. */
  readonly tagged: readonly WordHashes[]
  readonly quotations: QuotationView
  readonly sentences: SentenceView
  readonly verbs: GroupView
  readonly chunks: GroupView
  /** The grade of each token as a cue, 0 to 5. */
  readonly cueness: Uint8Array
  readonly previousCue: Int32Array
  readonly nextCue: Int32Array
  readonly previousStop: Int32Array
  readonly nextStop: Int32Array
  /** The likeliest cue of each token's sentence, outside quotations. */
  readonly sentenceCue: Int32Array
  readonly sentenceHasMark: Uint8Array
}

const stops: ReadonlySet<string> = new Set([',', '--', '—', '–', ':', ';'])

const shapeOf = (word: string): string => {
  if (/^[a-z]+$/.test(word)) return 'x'
  if (/^[A-Z][a-z]+$/.test(word)) return 'Xx'
  let shape = ''
  let last = ''
  for (const character of word) {
    const kind = /[A-Z]/u.test(character)
      ? 'X'
      : /[a-z]/u.test(character)
        ? 'x'
        : /\d/u.test(character)
          ? 'd'
          : character
    if (kind !== last || !/[Xxd]/u.test(kind)) shape += kind
    last = kind
    if (shape.length > 6) break
  }
  return shape
}

/** The properties of a word with one part of speech: their hashes, and its key in the cue lexicon. */
interface TaggedWord {
  readonly penn: string
  readonly hashes: WordHashes
  readonly cue: string
}

/** The properties of a word alone. */
interface WordFacts {
  readonly lower: string
  readonly hashes: Omit<WordHashes, 'tag' | 'lemma'>
  /** The properties with each part of speech that occurred; few words have more than two. */
  readonly tagged: TaggedWord[]
}

const factsOf = memoizeWords((word): WordFacts => {
  const lower = word.toLowerCase().replace(/[’‘]/gu, "'")
  return {
    lower,
    hashes: {
      word: hashText(lower),
      shape: hashText(shapeOf(word)),
      last3: hashText(lower, Math.max(0, lower.length - 3)),
      last2: hashText(lower, Math.max(0, lower.length - 2)),
      first4: hashText(lower, 0, Math.min(4, lower.length)),
    },
    tagged: [],
  }
})

const taggedOf = ({ lower, hashes, tagged }: WordFacts, penn: string): TaggedWord => {
  for (const known of tagged) if (known.penn === penn) return known
  const lemma = hashText(lemmaOf(lower, penn))
  const found = { penn, hashes: { ...hashes, tag: hashText(penn), lemma }, cue: cueKey(lower, penn) }
  tagged.push(found)
  return found
}

/** The properties of each token, looked up once. */
const viewTokens = (words: readonly string[], tags: readonly string[], lexicon: CueLexicon) => {
  const lower: string[] = []
  const tagged: WordHashes[] = []
  const cueness = new Uint8Array(words.length)
  for (let at = 0; at < words.length; at++) {
    const facts = factsOf(words[at]!)
    const { hashes, cue } = taggedOf(facts, tags[at] ?? '')
    lower.push(facts.lower)
    tagged.push(hashes)
    cueness[at] = lexicon.get(cue) ?? 0
  }
  return { lower, tagged, cueness }
}

/**
 * For each token, the nearest token before it in its sentence that `fits`; `otherwise` gives the value if there is
 * none.
 */
const nearestBefore = (
  { first }: SentenceView,
  fits: (index: number) => boolean,
  otherwise: (start: number) => number,
): Int32Array => {
  let last = -1
  return first.map((start, index) => {
    if (index === start) last = otherwise(start)
    const found = last
    if (fits(index)) last = index
    return found
  })
}

/** As `nearestBefore`, but after the token. */
const nearestAfter = (
  { last: ends }: SentenceView,
  fits: (index: number) => boolean,
  otherwise: (end: number) => number,
): Int32Array => {
  const nearest = new Int32Array(ends.length)
  let next = -1
  for (let index = ends.length - 1; index >= 0; index--) {
    if (index === ends[index]) next = otherwise(index)
    nearest[index] = next
    if (fits(index)) next = index
  }
  return nearest
}

const sentenceSummary = (
  words: readonly string[],
  sentences: SentenceView,
  quotations: QuotationView,
  cueness: Uint8Array,
) => {
  const cue = new Int32Array(cueness.length).fill(-1)
  const hasMark = new Uint8Array(cueness.length)
  for (let start = 0; start < cueness.length; ) {
    const end = (sentences.last[start] ?? start) + 1
    let best = -1
    for (let at = start; at < end; at++) {
      const grade = cueness[at] ?? 0
      if (grade >= likelyCue && !quotations.inside[at] && grade > (cueness[best] ?? 0)) best = at
      if (words[at] === '“' || words[at] === '”') hasMark.fill(1, start, end)
    }
    cue.fill(best, start, end)
    start = end
  }
  return { cue, hasMark }
}

/** The features' view of a paragraph. */
export const viewParagraph = (
  { words, tags, sentences, quotations }: ParagraphInput,
  lexicon: CueLexicon,
): ParagraphView => {
  const { lower, tagged, cueness } = viewTokens(words, tags, lexicon)
  const isCue = (index: number) => (cueness[index] ?? 0) >= likelyCue
  const isStop = (index: number) => stops.has(words[index] ?? '')
  const summary = sentenceSummary(words, sentences, quotations, cueness)
  return {
    length: words.length,
    words,
    lower,
    tags,
    tagged,
    quotations,
    sentences,
    verbs: viewVerbGroups(tags),
    chunks: viewNounChunks(tags),
    cueness,
    previousCue: nearestBefore(sentences, isCue, () => -1),
    nextCue: nearestAfter(sentences, isCue, () => -1),
    previousStop: nearestBefore(sentences, isStop, (start) => start - 1),
    nextStop: nearestAfter(sentences, isStop, (end) => end),
    sentenceCue: summary.cue,
    sentenceHasMark: summary.hasMark,
  }
}
