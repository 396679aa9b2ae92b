import type { Doc, DocSentence, TokenRange } from '../../doc/doc.ts'
import { singular, workNouns } from '../../voices/voice-nouns.ts'
import { type Attribution, attributionsBySentence, cueOwners } from '../attribution.ts'
import {
  clauseEnd,
  finiteTags,
  hasFiniteVerb,
  holdsRange,
  isSpeakerPhrase,
  rangesOverlap,
  subjectAndVerb,
} from '../grammar/clauses.ts'
import { nounOf, phraseFrom } from '../grammar/noun-phrase.ts'
import { finiteVerbIn, invertedVerbs, reportingVerbs } from '../grammar/reporting-words.ts'
import { inTextOrder, type Refinement } from '../refinement.ts'
import { sourceAfter } from './source-after.ts'

/** The confidence of a source at the end of a sentence that the model missed. */
const confidence = 0.7

/** The confidence from which the model's reading of an inverted verb is kept. */
const sure = 0.75

/** A source and its verb at the end of a sentence, and the content before them. */
interface Tag {
  readonly source: TokenRange
  readonly cue: TokenRange
  readonly lemma: string
  readonly content: TokenRange
  /** Whether the source follows its cue. */
  readonly isInverted: boolean
}

type SourceAndCue = Omit<Tag, 'content'>

/** Verbs that may come before a study or a report: "finds a study in the journal". */
const findingVerbs: ReadonlySet<string> = new Set('find suggest show conclude reveal indicate'.split(' '))

/** Whether the head of a phrase is a study, a report or another thing that contains words. */
const isWork = ({ tokens }: Doc, phrase: TokenRange): boolean =>
  workNouns.has(singular(tokens[nounOf(tokens, phrase)]?.lower ?? ''))

/** The source extended by the phrases with prepositions after it: "research from two universities". */
const withPhrases = ({ tokens }: Doc, { first, end }: TokenRange, ceiling: number): TokenRange => {
  let behind = end
  while (tokens[behind]?.tag === 'ADP') {
    const next = phraseFrom(tokens, behind + 1, ceiling)
    if (!next) break
    behind = next.end
  }
  return { first, end: behind }
}

const lemmaAt = ({ tokens }: Doc, verb: number): string => {
  const lower = tokens[verb]?.lower ?? ''
  return finiteVerbIn(reportingVerbs, lower) ?? finiteVerbIn(findingVerbs, lower) ?? ''
}

const maxCommas = 6
const adverbial = /^(?:ADP|ADV)$/
/** The maximum number of tokens from a last verb to the end of its clause. */
const maxTail = 7

const hasRelative = ({ tokens }: Doc, { first, end }: TokenRange): boolean =>
  tokens.slice(first, end).some(({ penn }) => /^W/.test(penn))

/** A source after "according to", up to the end. */
const accordingTag = (doc: Doc, first: number, end: number): SourceAndCue | undefined => {
  const { tokens } = doc
  if (tokens[first]?.lower !== 'according' || tokens[first + 1]?.lower !== 'to') return undefined
  const phrase = sourceAfter(tokens, first + 2, end)
  const source = phrase && withParticiple(doc, phrase, end)
  // "According to a neighbor, the couple argued": the words after the comma are the content.
  const hasClause = source && !hasRelative(doc, source) && hasFiniteVerb(doc, source)
  return source?.end === end && !hasClause && isSpeakerPhrase(doc, source)
    ? { source, cue: { first, end: first + 2 }, lemma: 'accord', isInverted: true }
    : undefined
}

/** A speaker whose participle the tagger read as a part of its noun: "says a study | warning of floods". */
const beforeParticiple = (doc: Doc, first: number, end: number): TokenRange | undefined => {
  const phrase = phraseFrom(doc.tokens, first, end)
  if (!phrase || isWork(doc, phrase)) return undefined
  const noun = nounOf(doc.tokens, phrase)
  const speaker = { first, end: noun }
  const isParticiple = noun > first && /^\p{Ll}+ing$/u.test(doc.tokens[noun]?.text ?? '')
  return isParticiple && (isWork(doc, speaker) || isSpeakerPhrase(doc, speaker)) ? speaker : undefined
}

const tagAfter = (doc: Doc, comma: number, end: number): SourceAndCue | undefined => {
  const { tokens } = doc
  const first = comma + 1
  const according = accordingTag(doc, first, end)
  if (according) return according
  const lower = tokens[first]?.lower ?? ''
  const isFinding = finiteVerbIn(findingVerbs, lower) !== undefined
  if (isFinding || finiteVerbIn(invertedVerbs, lower)) {
    const speaker = beforeParticiple(doc, first + 1, end)
    const source = speaker ?? sourceAfter(tokens, first + 1, end)
    const phrase = source && isWork(doc, source) ? withPhrases(doc, source, end) : source
    const whole = phrase && withParticiple(doc, phrase, end)
    const isSource = source && (isWork(doc, source) || (!isFinding && isSpeakerPhrase(doc, source)))
    return (whole?.end === end || speaker) && whole && isSource
      ? { source: speaker ?? whole, cue: { first, end: first + 1 }, lemma: lemmaAt(doc, first), isInverted: true }
      : undefined
  }
  const described = describedTag(doc, first, end)
  if (described) return described
  const told = toldTag(doc, first, end)
  if (told) return told
  const found = subjectAndVerb(doc, first, end) ?? listAndVerb(doc, first, end)
  if (!found) return undefined
  const { source, verb } = found
  return isLastVerb(doc, verb, end)
    ? { source, cue: { first: verb, end: verb + 1 }, lemma: lemmaAt(doc, verb), isInverted: false }
    : undefined
}

/** Two speakers and their verb: "the mayor and two firefighters said". */
const listAndVerb = (doc: Doc, first: number, end: number) => {
  const one = phraseFrom(doc.tokens, first, end)
  if (!one || doc.tokens[one.end]?.lower !== 'and' || !isSpeakerPhrase(doc, one)) return undefined
  const other = subjectAndVerb(doc, one.end + 1, end)
  return other && { source: { first, end: other.source.end }, verb: other.verb }
}

/** The end of a hearer with the phrases after it: "a conference in Bern". */
const hearerEnd = (doc: Doc, first: number, end: number): number | undefined => {
  const hearer = phraseFrom(doc.tokens, first, end)
  return hearer && withPhrases(doc, hearer, end).end
}

/** A source, "told" and the hearer up to the end: "the mayor told reporters on Monday". */
const toldTag = (doc: Doc, first: number, end: number): SourceAndCue | undefined => {
  const { tokens } = doc
  const source = phraseFrom(tokens, first, end)
  const verb = source?.end ?? -1
  if (!source || !/^(?:told|tells)$/.test(tokens[verb]?.lower ?? '') || !isSpeakerPhrase(doc, source)) return undefined
  const hearer = phraseFrom(tokens, verb + 1, end)
  if (!hearer || hearerEnd(doc, verb + 1, end) !== end) return undefined
  const isHearer =
    isSpeakerPhrase(doc, hearer) || tokens.slice(hearer.first, hearer.end).some(({ tag }) => tag === 'PROPN')
  return isHearer ? { source, cue: { first: verb, end: verb + 1 }, lemma: 'tell', isInverted: false } : undefined
}

const maxDescription = 14

/** Whether the clause ends with the verb, or with words that only say when or where: "said on Monday". */
const isLastVerb = ({ tokens }: Doc, verb: number, end: number): boolean =>
  verb + 1 === end || (end - verb <= maxTail && adverbial.test(tokens[verb + 1]?.tag ?? ''))

/** A source with a description in commas before the verb, which ends the clause: "Peder Aas, a spokesman for the town, said". */
const describedTag = (doc: Doc, first: number, end: number): SourceAndCue | undefined => {
  const { tokens } = doc
  const phrase = phraseFrom(tokens, first, end)
  if (!phrase || tokens[phrase.end]?.text !== ',') return undefined
  const ceiling = Math.min(end, phrase.end + maxDescription)
  for (let verb = phrase.end + 3; verb < ceiling; verb++) {
    const isTold = /^(?:told|tells)$/.test(tokens[verb]?.lower ?? '')
    if (tokens[verb - 1]?.text !== ',' || !(isTold || finiteVerbIn(reportingVerbs, tokens[verb]?.lower ?? ''))) continue
    const aside = { first: phrase.end + 1, end: verb - 1 }
    const isLast = isTold ? hearerEnd(doc, verb + 1, end) === end : isLastVerb(doc, verb, end)
    if (!isLast || !(isSpeakerPhrase(doc, phrase) || isSpeakerPhrase(doc, aside))) return undefined
    const cue = { first: verb, end: verb + 1 }
    return { source: { first, end: verb - 1 }, cue, lemma: isTold ? 'tell' : lemmaAt(doc, verb), isInverted: false }
  }
  return undefined
}

/**
 * The source extended by a participle or a relative clause: "a report highlighting …", "an affidavit filed on Monday",
 * "a report that found …".
 */
const withParticiple = (doc: Doc, source: TokenRange, end: number): TokenRange => {
  const { tokens } = doc
  const next = tokens[source.end]
  const isRelative = /^(?:that|which)$/.test(next?.lower ?? '') && source.end + 2 < end && isWork(doc, source)
  const isParticiple = next?.penn === 'VBN' && (isWork(doc, source) || tokens[source.end + 1]?.lower === 'by')
  return isRelative || isParticiple || next?.penn === 'VBG' ? { first: source.first, end } : source
}

/**
 * A source at the end of a sentence: "..., search warrant documents say." and "..., reported Lee of the Post, who was
 * there."
 */
const trailingTag = (doc: Doc, sentence: DocSentence): Tag | undefined => {
  const { tokens, quotationOf } = doc
  const end = clauseEnd(doc, sentence)
  let commas = 0
  for (let at = end - 2; at > sentence.first && commas < maxCommas; at--) {
    if (tokens[at]?.text !== ',') continue
    commas++
    if ((quotationOf[at] ?? -1) >= 0) continue
    const tag = tagAfter(doc, at, end)
    const content = { first: sentence.first, end: at }
    if (tag) return hasFiniteVerb(doc, content) ? { ...tag, content } : undefined
  }
  return undefined
}

/** Whether a content begins inside a clause, or with the verb of a subject before an aside: "The deal, …, | would fail". */
const startsMidClause = ({ tokens }: Doc, { first }: TokenRange, sentence: TokenRange): boolean =>
  first > sentence.first &&
  (!/^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[first - 1]?.tag ?? '') ||
    (tokens[first - 1]?.text === ',' && finiteTags.has(tokens[first]?.penn ?? '')))

/**
 * Whether the model's reading of the source's verb is to be replaced: it has no source or a low confidence, or its
 * content is the source.
 */
const isMisread = (doc: Doc, { source, content, isInverted }: Tag, owner: Attribution): boolean => {
  const [first] = owner.content
  if (!owner.source && !owner.speaker) return true
  if (isInverted) {
    const saysSource = first?.first === source.first && !owner.content.some((range) => hasFiniteVerb(doc, range))
    return (owner.confidence < sure || saysSource) && !(owner.source && rangesOverlap(owner.source, source))
  }
  return first !== undefined && owner.content.length === 1 && startsMidClause(doc, first, content)
}

const cutTo = ({ content }: Tag, ranges: readonly TokenRange[]): readonly TokenRange[] =>
  ranges
    .filter(({ first }) => first < content.end)
    .map(({ first, end }) => ({ first, end: Math.min(end, content.end) }))

/** Adds the attribution of the trailing source; attributions inside its content become nested. */
const withTag = (doc: Doc, tag: Tag, inside: readonly Attribution[]): readonly Attribution[] | undefined => {
  // The words of a longer statement already have a voice.
  if (inside.some(({ content }) => content.some(({ first }) => first < tag.content.first))) return undefined
  const nested = inside
    .map((one): Attribution => ({ ...one, content: cutTo(tag, one.content), isNested: true }))
    .filter(
      ({ content }) =>
        content.length > 0 &&
        !(content.length === 1 && content[0]?.first === tag.content.first && content[0]?.end === tag.content.end),
    )
  const { source, cue, lemma, content } = tag
  const verb = cue.first
  return [{ block: doc.blockOf[verb] ?? 0, source, cue, content: [content], verb, lemma, confidence }, ...nested]
}

const touches = (tag: Tag, { source, cue, content }: Attribution): boolean => {
  const whole = { first: tag.content.first, end: Math.max(tag.source.end, tag.cue.end) }
  return [source, cue, ...content].some((range) => range !== undefined && rangesOverlap(range, whole))
}

/** Finds the source at the end of a sentence for the whole sentence, except the words of other sources in it. */
export const findTrailingSources: Refinement = {
  name: 'trailing-source',
  run: (doc, attributions) => {
    const owners = cueOwners(attributions)
    const bySentence = attributionsBySentence(doc, attributions)
    const gone = new Set<Attribution>()
    const added: Attribution[] = []
    for (const sentence of doc.sentences) {
      const tag = trailingTag(doc, sentence)
      const owner = tag && owners.get(tag.cue.first)
      if (!tag || (owner && !isMisread(doc, tag, owner))) continue
      const touched = (bySentence.get(doc.sentenceOf[sentence.first] ?? -1) ?? []).filter((one) => touches(tag, one))
      const isOfSource = ({ source, cue }: Attribution): boolean =>
        [source, cue].some((range) => range && rangesOverlap(range, tag.source))
      const inside = touched.filter((one) => one !== owner && !isOfSource(one))
      if (inside.some(({ cue }) => cue && !holdsRange(tag.content, cue))) continue
      const tagged = withTag(doc, tag, inside)
      if (!tagged) continue
      for (const one of touched) gone.add(one)
      added.push(...tagged)
    }
    return gone.size + added.length === 0
      ? attributions
      : inTextOrder([...attributions.filter((one) => !gone.has(one)), ...added])
  },
}
