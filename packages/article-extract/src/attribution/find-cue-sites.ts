import type { Token, TokenRange } from '../tokens/token.ts'
import { workNouns } from '../voices/voice-nouns.ts'
import { cueLemma } from './cue-forms.ts'
import type { CueSite } from './cue-site.ts'
import { sourceAfter, sourceBefore } from './find-source.ts'
import { isNominal, isTimeWord, phraseFrom } from './noun-phrase.ts'
import type { Paragraph } from './paragraph.ts'

const be = /^(?:is|are|was|were|be|been|being|am|'s|'re|'m)$/
const auxiliary =
  /^(?:is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|can|could|should|may|might|must|shall|'s|'ve|'d|'ll|'re|'m|ca|wo)$/

/** The verb with the auxiliaries, "not" and adverbs before it. */
const groupOf = (tokens: readonly Token[], verb: number, floor: number): TokenRange => {
  let first = verb
  for (let index = verb - 1; index >= floor; index--) {
    const token = tokens[index]
    if (token === undefined) break
    if (auxiliary.test(token.lower) && token.tag !== 'PART') first = index
    else if (token.lower === "'s" && be.test(token.lower) && /ing$/.test(tokens[verb]?.lower ?? '')) first = index
    else if (token.tag === 'ADV' || token.lower === 'not' || token.lower === "n't") {
      if (token.tag !== 'ADV' || !clauseAdverb.test(token.lower)) first = index
      else break
    } else break
  }
  return { first, end: verb + 1 }
}

const clauseAdverb =
  /^(?:however|meanwhile|instead|therefore|nevertheless|moreover|then|here|there|when|where|why|how|ago|yesterday|today)$/

const farthest = 120

const finiteTag = (token: Token | undefined): boolean => token?.tag === 'VERB' || token?.tag === 'AUX'

/** Whether a word that the tagger took for a noun stands where only a verb can: "Moon notes that", "the agency estimates the". */
const standsAsVerb = (tokens: readonly Token[], index: number): boolean => {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (token === undefined || before === undefined) return false
  if (token.tag === 'VERB' || token.tag === 'AUX') return true
  if (token.tag !== 'NOUN' && token.tag !== 'ADJ' && token.tag !== 'PROPN' && token.tag !== 'SCONJ') return false
  if (/^(?:he|she|they|we|who)$/.test(before.lower)) return true
  const opens = after?.lower === 'that' || /^[“"]$/.test(after?.text ?? '') || after?.tag === 'DET'
  return (
    opens &&
    (before.tag === 'PROPN' || before.tag === 'NOUN' || before.tag === 'PRON' || before.text === ',') &&
    token.tag !== 'PROPN'
  )
}

/** The nearest finite verb before `index` in the sentence whose own source can be found: "She noted X, adding Y". */
const sharedSource = (paragraph: Paragraph, index: number, floor: number): TokenRange | undefined => {
  const { tokens, quotationOf } = paragraph
  for (let verb = index - 1; verb > Math.max(floor, index - farthest); verb--) {
    const token = tokens[verb]
    if (token === undefined || quotationOf[verb] !== -1 || !finiteTag(token) || /ing$/.test(token.lower)) continue
    if (tokens[verb - 1]?.lower === 'to') continue
    const group = groupOf(tokens, verb, floor)
    const source = sourceBefore(tokens, group.first, floor)
    if (source) return source
  }
  return undefined
}

/** Whether the words behind the verb name who says it, rather than what is said: after a quotation or comma, at an end. */
const isInverted = (paragraph: Paragraph, verb: number, group: TokenRange, ceiling: number): TokenRange | undefined => {
  const { tokens, quotationOf } = paragraph
  const before = tokens[group.first - 1]
  const afterQuotation = before !== undefined && quotationOf[group.first - 1] !== -1
  if (group.first !== verb || before === undefined || /ing$/.test(tokens[verb]?.lower ?? '')) return undefined
  if (before.text !== ',' && !afterQuotation) return undefined
  const phrase = phraseFrom(tokens, verb + 1, ceiling)
  if (phrase === undefined) return undefined
  if (afterQuotation && isNominal(tokens[phrase.first])) return sourceAfter(tokens, verb + 1, ceiling)
  const after = tokens[phrase.end]
  const ends =
    phrase.end >= ceiling ||
    after?.text === '.' ||
    after?.text === ',' ||
    after?.tag === 'ADP' ||
    isTimeWord(after as Token)
  const named = tokens.slice(phrase.first, phrase.end).some(({ tag }) => tag === 'PROPN') || afterQuotation
  return ends && named ? sourceAfter(tokens, verb + 1, ceiling) : undefined
}

const voiceOf = (tokens: readonly Token[], verb: number, group: TokenRange): CueSite['voice'] => {
  const form = tokens[verb]?.lower ?? ''
  if (tokens[group.first - 1]?.lower === 'to') return 'infinitive'
  if (group.first === verb && /ing$/.test(form)) return 'participle'
  const helped = tokens.slice(group.first, verb).findLast(({ lower }) => auxiliary.test(lower))
  return helped && be.test(helped.lower) && !/ing$/.test(form) ? 'passive' : 'active'
}

/** "a video indicating that", "lawmakers saying that": the word right before the participle says it, and no earlier one. */
const followsCarrier = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]
  return before?.tag === 'NOUN' && (workNouns.has(singular(before.lower)) || before.lower !== singular(before.lower))
}

const singular = (word: string): string => word.replace(/(?<=[^su])s$/, '')

const siteAt = (
  paragraph: Paragraph,
  verb: number,
  lemma: string,
  earlier: CueSite | undefined,
  { first: floor, end: ceiling }: TokenRange,
): CueSite => {
  const { tokens, quotationOf } = paragraph
  const wall = openFloor(quotationOf, verb, floor)
  const plain = groupOf(tokens, verb, wall)
  const group = lemma === 'put' ? { ...plain, end: verb + 2 } : plain
  const base = { lemma, verb, group, voice: voiceOf(tokens, verb, group) }
  const after = isInverted(paragraph, verb, group, ceiling)
  if (after) return { ...base, source: after, inverted: true, shared: false }
  const before =
    base.voice === 'participle' && !followsCarrier(tokens, group.first)
      ? undefined
      : sourceBefore(tokens, group.first, wall)
  if (before) return { ...base, source: before, inverted: false, shared: false }
  const joined = tokens[group.first - 1]?.tag === 'CCONJ' ? earlier?.source : undefined
  const shared = joined ?? sharedSource(paragraph, group.first, floor)
  return shared
    ? { ...base, source: shared, inverted: false, shared: true }
    : { ...base, inverted: false, shared: false }
}

/** A source never reaches back into a quotation: the first token behind the last one that closed before the verb. */
const openFloor = (quotationOf: readonly number[], verb: number, floor: number): number => {
  let index = verb
  while (index > floor && quotationOf[index - 1] === -1) index--
  return index
}

const opensQuotation = ({ quotations, quotationOf }: Paragraph, index: number): boolean =>
  quotations[quotationOf[index] ?? -1]?.first === index

/** Any verb is a cue where a quotation leans on it: "she boomed: “…”", "“…,” Moon grinned." */
const leansOnQuotation = (paragraph: Paragraph, index: number, floor: number): boolean => {
  const { tokens, quotationOf } = paragraph
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (token?.tag !== 'VERB' || /ing$/.test(token.lower)) return false
  if (/^[:,]$/.test(next?.text ?? '') && opensQuotation(paragraph, index + 2)) return next?.text === ':'
  const wall = openFloor(quotationOf, index, floor)
  return wall > floor && index - wall <= 5 && /^[.,]$/.test(next?.text ?? '')
}

/** The verb at `index` when it may be a cue; "put it" counts, and verbs unknown to the table go by "*". */
const lemmaAt = (paragraph: Paragraph, index: number, floor: number): string | undefined => {
  const { tokens } = paragraph
  const word = tokens[index]?.lower ?? ''
  const lemma = cueLemma(word) ?? (/^puts?$/.test(word) && tokens[index + 1]?.lower === 'it' ? 'put' : undefined)
  if (lemma !== undefined)
    return (index === floor ? tokens[index]?.tag === 'VERB' : standsAsVerb(tokens, index)) ? lemma : undefined
  return leansOnQuotation(paragraph, index, floor) ? 'other' : undefined
}

/** Whether the site has a source of its own and "that", a colon or a quotation right behind it. */
const opensSpeech = ({ tokens, quotationOf }: Paragraph, { source, shared, group }: CueSite): boolean =>
  source !== undefined &&
  !shared &&
  (/^(?:that|:)$/.test(tokens[group.end]?.lower ?? '') || (quotationOf[group.end] ?? -1) !== -1)

/** Every verb of the paragraph that may tie words to a voice, outside quotations, in order, with its source when found. */
export const findCueSites = (paragraph: Paragraph): readonly CueSite[] =>
  paragraph.sentences.flatMap((sentence) => {
    const sites: CueSite[] = []
    for (let index = sentence.first; index < sentence.end; index++) {
      if (paragraph.quotationOf[index] !== -1) continue
      const lemma = lemmaAt(paragraph, index, sentence.first)
      if (lemma !== undefined)
        sites.push(
          siteAt(
            paragraph,
            index,
            lemma,
            sites.findLast((site) => opensSpeech(paragraph, site)),
            sentence,
          ),
        )
    }
    return sites
  })
