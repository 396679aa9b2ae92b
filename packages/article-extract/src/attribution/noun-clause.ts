import type { TokenRange } from '../tokens/token.ts'
import type { Candidate } from './candidate.ts'
import { contentUpTo, sentenceAt } from './content-end.ts'
import type { Paragraph } from './paragraph.ts'
import { patternRate } from './pattern-rates.ts'

/** Nouns for something said, thought or feared, that a clause with "that" fills. */
const nouns =
  /^(?:allegation|announcement|argument|assertion|assessment|assumption|belief|claim|complaint|conclusion|concern|confirmation|contention|conviction|declaration|denial|doubt|estimate|expectation|fear|hint|hope|idea|indication|insistence|notion|opinion|perception|pledge|prediction|promise|proposal|report|rumor|rumour|sense|speculation|statement|suggestion|suspicion|theory|threat|view|vow|warning|worry)$/
const farthest = 9

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '')

const persists =
  /^(?:persist|persists|persisted|remain|remains|grow|grows|grew|mount|mounts|mounted|linger|lingers|abound|abounds|spread|emerged|rose|circulated|swirled|is|are|was|were)$/

interface Clause {
  readonly that: number
  /** Whether a verb tells that the noun goes on: "concerns persist". */
  readonly persists: boolean
}

/** "that" behind the noun, right there or after a few words that do not open a clause of their own: "concerns persist in Seoul that". */
const clauseBehind = ({ tokens, quotationOf }: Paragraph, index: number, end: number): Clause | undefined => {
  let lasting = false
  for (let at = index + 1; at < Math.min(end, index + farthest); at++) {
    const token = tokens[at]
    if (token === undefined || quotationOf[at] !== -1 || /^[,.;:“”"—]$/.test(token.text)) return undefined
    if (token.lower === 'that' || token.lower === 'whether')
      return token.tag === 'DET' ? undefined : { that: at, persists: lasting }
    if (persists.test(token.lower)) lasting = true
    else if (!/^(?:ADP|DET|PROPN|ADJ|NOUN|ADV)$/.test(token.tag)) return undefined
  }
  return undefined
}

/** "his claim that", "Trump’s claim that": whose it is, when the words before the noun say so. */
const owner = (tokens: Paragraph['tokens'], index: number, floor: number): TokenRange | undefined => {
  const before = tokens[index - 1]
  if (before && index - 1 >= floor && /^(?:his|her|their|its|my|our)$/.test(before.lower))
    return { first: index - 1, end: index }
  if (before?.lower !== "'s" && before?.text !== '’') return undefined
  let first = index - 1
  while (
    first - 1 >= floor &&
    (tokens[first - 1]?.tag === 'PROPN' || tokens[first - 1]?.tag === 'NOUN' || tokens[first - 1]?.tag === 'DET')
  )
    first--
  return first < index - 1 ? { first, end: index - 1 } : undefined
}

/** Nouns with what was said: "fears that …", "his claim that …", "concerns persist in Seoul that …". */
export const findNounClauses = (paragraph: Paragraph): readonly Candidate[] => {
  const { tokens, quotationOf } = paragraph
  const found: Candidate[] = []
  for (const [index, token] of tokens.entries()) {
    const lemma = singular(token.lower)
    const isNoun = token.tag === 'NOUN' || index === sentenceAt(paragraph, index)?.first
    const sentence = isNoun && quotationOf[index] === -1 && nouns.test(lemma) ? sentenceAt(paragraph, index) : undefined
    const clause = sentence && clauseBehind(paragraph, index, sentence.end)
    const that = clause?.that
    const content = sentence && that !== undefined ? contentUpTo(paragraph, that, sentence.end) : undefined
    if (sentence === undefined || clause === undefined || that === undefined || content === undefined) continue
    const source = owner(tokens, index, sentence.first)
    const word = clause.persists ? `${lemma}/persists` : that === index + 1 ? lemma : `${lemma}/apart`
    found.push({
      pattern: 'nounThat',
      lemma,
      word,
      cue: [{ first: index, end: that }],
      content: [content],
      score: patternRate('nounThat', word),
      ...(source ? { source } : {}),
    })
  }
  return found
}
