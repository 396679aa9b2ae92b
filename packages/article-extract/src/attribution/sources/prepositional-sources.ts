import { type Doc, type DocSentence, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import { type Attribution, attributionsBySentence, isInRanges } from '../attribution.ts'
import { clauseEnd, hasFiniteVerb, holdsRange, isSpeakerPhrase, rangesOverlap } from '../grammar/clauses.ts'
import { phraseFrom } from '../grammar/noun-phrase.ts'
import { changing, inTextOrder, type Refinement } from '../refinement.ts'
import { sourceAfter } from './source-after.ts'

/** The confidence of a source after "per" or "in the words of" that the model missed. */
const confidence = 0.7

/** Phrases that connect a clause to the source directly after them, with the lemma of their cue. */
const phrases: readonly (readonly [words: readonly string[], lemma: string])[] = [
  [['according', 'to'], 'accord'],
  [['as', 'per'], 'say'],
  [['per'], 'say'],
  [['in', 'the', 'words', 'of'], 'say'],
  [['in', 'the', 'view', 'of'], 'believe'],
  [['in', 'the', 'opinion', 'of'], 'believe'],
  [['it', 'is', 'asserted', 'by'], 'assert'],
  [['it', 'was', 'asserted', 'by'], 'assert'],
  [['it', 'is', 'claimed', 'by'], 'claim'],
  [['it', 'is', 'alleged', 'by'], 'allege'],
]

const firstWords: ReadonlySet<string> = new Set(['as', ...phrases.map(([[first = '']]) => first)])

/** A source with its cue, and the token after both. */
interface Phrase {
  readonly source: TokenRange
  readonly cue: TokenRange
  readonly lemma: string
  readonly after: number
}

/** The end of a source before a participle: "an affidavit filed on Monday". */
const withParticiple = ({ tokens }: Doc, { first, end }: TokenRange, ceiling: number): TokenRange => {
  if (tokens[end]?.penn !== 'VBN') return { first, end }
  let behind = end
  while (behind < ceiling && tokens[behind]?.text !== ',') behind++
  return { first, end: behind }
}

const putting = /^(?:puts?|sees|saw|tells|told)$/

/** The source of "as one engineer put it". */
const puttingIt = (doc: Doc, first: number, end: number): Phrase | undefined => {
  const { tokens } = doc
  const source = tokens[first]?.lower === 'as' ? phraseFrom(tokens, first + 1, end) : undefined
  const verb = source?.end ?? end
  if (!source || !putting.test(tokens[verb]?.lower ?? '') || tokens[verb + 1]?.lower !== 'it') return undefined
  return { source, cue: { first: verb, end: verb + 2 }, lemma: 'say', after: verb + 2 }
}

const ownWords: ReadonlyMap<string, string> = new Map([
  ['words', 'say'],
  ['view', 'believe'],
  ['opinion', 'believe'],
])

/** The owner of the words: "in Marten's words", "in her view". */
const inOwnWords = ({ tokens }: Doc, first: number, end: number): Phrase | undefined => {
  const phrase = tokens[first]?.lower === 'in' ? phraseFrom(tokens, first + 1, end) : undefined
  const noun = (phrase?.end ?? 0) - 1
  const lemma = ownWords.get(tokens[noun]?.lower ?? '')
  if (!phrase || lemma === undefined) return undefined
  const isMark = tokens[noun - 1]?.penn === 'POS'
  const isPronoun = noun === first + 2 && /^(?:his|her|their)$/.test(tokens[first + 1]?.lower ?? '')
  if (!isMark && !isPronoun) return undefined
  const source = { first: first + 1, end: isMark ? noun - 1 : noun }
  return { source, cue: { first: noun, end: noun + 1 }, lemma, after: noun + 1 }
}

/**
 * A source with the aside after it, before a clause: "according to Marten, who built the dam, | it is old". Undefined
 * if there is no aside.
 */
const withAside = ({ tokens }: Doc, { first, end }: TokenRange, ceiling: number): TokenRange | undefined => {
  if (tokens[end]?.text !== ',') return undefined
  // "According to Marten, the dam is old": a clause rather than an aside.
  const noun = phraseFrom(tokens, end + 1, ceiling)?.end ?? end + 1
  const isAside = [end + 1, noun].some((at) => /^W/.test(tokens[at]?.penn ?? ''))
  const whole = isAside ? sourceAfter(tokens, first, ceiling) : undefined
  return whole && whole.end > end && tokens[whole.end]?.text === ',' ? whole : undefined
}

const phraseAt = (doc: Doc, first: number, end: number): Phrase | undefined => {
  const { tokens } = doc
  if (!firstWords.has(tokens[first]?.lower ?? '')) return undefined
  const found = phrases.find(([words]) => words.every((word, step) => tokens[first + step]?.lower === word))
  if (!found) return puttingIt(doc, first, end) ?? inOwnWords(doc, first, end)
  const cue = { first, end: first + found[0].length }
  const phrase = phraseFrom(tokens, cue.end, end)
  const source = phrase && (withAside(doc, phrase, end) ?? withParticiple(doc, phrase, end))
  return source && { source, cue, lemma: found[1], after: source.end }
}

/**
 * The phrase at the start of a sentence, with its clause after a comma, at the end of a sentence, after a comma, or
 * between two commas.
 */
const sourceIn = (doc: Doc, sentence: DocSentence, first: number): Attribution | undefined => {
  const { tokens } = doc
  const end = clauseEnd(doc, sentence)
  const found = phraseAt(doc, first, end)
  const isSpeaker = found && (isSpeakerPhrase(doc, found.source) || tokens[found.source.first]?.penn === 'PRP$')
  if (!found || !isSpeaker || (doc.quotationOf[first] ?? -1) >= 0) return undefined
  const { source, cue, lemma, after } = found
  const isFirst = first === sentence.first
  const closes = tokens[after]?.text === ','
  if (!(isFirst && closes) && !(tokens[first - 1]?.text === ',' && (after === end || closes))) return undefined
  const content = [
    { first: sentence.first, end: first - 1 },
    { first: after + 1, end },
  ].filter((part) => part.first < part.end)
  if (!content.some((part) => hasFiniteVerb(doc, part))) return undefined
  return { block: sentence.block, source, cue, content, verb: cue.end - 1, lemma, confidence }
}

const touches = ({ source, cue, content }: Attribution, found: Attribution): boolean =>
  [source, cue, ...content].some((range) => range && found.content.some((part) => rangesOverlap(range, part)))

/**
 * The content after "and, according to the memo,", which begins a clause of its own: the words before it are not the
 * source's.
 */
const withClauseBehind = (doc: Doc, one: Attribution): Attribution => {
  const { cue, source } = one
  if (!cue || !source || doc.tokens[cue.first]?.lower !== 'according') return one
  const isJoined =
    doc.tokens[cue.first - 1]?.text === ',' && /^(?:and|but)$/.test(doc.tokens[cue.first - 2]?.lower ?? '')
  const sentence = sentenceAt(doc, cue.first)
  if (!isJoined || !sentence || doc.tokens[source.end]?.text !== ',') return one
  const behind = { first: source.end + 1, end: clauseEnd(doc, sentence) }
  return hasFiniteVerb(doc, behind) ? { ...one, content: [behind] } : one
}

/** The content without the aside of its source: "according to Marten, | who built the dam, it is old". */
const withoutAside = (doc: Doc, one: Attribution): Attribution => {
  const { cue, source, content } = one
  const [part, ...rest] = content
  if (!source || !part || part.first !== source.end + 1 || doc.tokens[cue?.first ?? -1]?.lower !== 'according')
    return one
  const whole = withAside(doc, source, part.end)
  return whole && whole.end + 1 < part.end
    ? { ...one, source: whole, content: [{ first: whole.end + 1, end: part.end }, ...rest] }
    : one
}

/** Corrects the content of "It was the dam and, according to the memo, it leaked" and of a source with an aside. */
export const correctJoinedContents: Refinement = changing('joined-content', (doc, one) =>
  withoutAside(doc, withClauseBehind(doc, one)),
)

/** Whether an attribution is all inside the words of a source, as in "In the words of the memo, Brand said that …". */
const isInside = ({ source, cue, content }: Attribution, found: Attribution): boolean =>
  source !== undefined &&
  [source, cue, ...content].every((range) => !range || found.content.some((part) => holdsRange(part, range)))

/** Finds sources after "per", "in the words of" and "it is asserted by" that the model missed. */
export const findPrepositionalSources: Refinement = {
  name: 'prepositional-source',
  run: (doc, attributions) => {
    const bySentence = attributionsBySentence(doc, attributions)
    const nested = new Map<Attribution, Attribution>()
    const gone = new Set<Attribution>()
    const added = doc.sentences.flatMap((sentence, index): readonly Attribution[] => {
      for (let at = sentence.first; at < sentence.end; at++) {
        const found = sourceIn(doc, sentence, at)
        if (!found) continue
        const touched = bySentence.get(index)?.filter((one) => touches(one, found)) ?? []
        // "The trouble, as she sees | it, is money": the model read the phrase as a statement of its own.
        // "According to a nurse, who asked | not to be named, it is late": the verb is a part of the source.
        const own = [found.source, found.cue].filter((range) => range !== undefined)
        const misread = touched.filter(
          ({ verb = -1, source }) => (!source || verb >= source.end) && isInRanges(own, verb),
        )
        const inside = touched.filter((one) => !misread.includes(one))
        // In "According to lawmakers, the agency warned that …", the lawmakers pass the agency's words on.
        if (inside.length > 0 && found.lemma === 'accord') return []
        if (!inside.every((one) => isInside(one, found))) return []
        for (const one of misread) gone.add(one)
        for (const one of inside) nested.set(one, { ...one, isNested: true })
        return [found]
      }
      return []
    })
    return added.length === 0
      ? attributions
      : inTextOrder([...attributions.filter((one) => !gone.has(one)).map((one) => nested.get(one) ?? one), ...added])
  },
}
