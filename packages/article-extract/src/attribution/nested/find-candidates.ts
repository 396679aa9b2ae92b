import { type Doc, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import { singular } from '../../voices/voice-nouns.ts'
import { clauseEnd, hasFiniteVerb, rangesOverlap } from '../grammar/clauses.ts'
import { cueLemma } from '../grammar/cue-verbs.ts'
import { nounOf, phraseFrom } from '../grammar/noun-phrase.ts'
import { isPassive } from '../grammar/passives.ts'
import { relayedVerbs } from '../grammar/reporting-words.ts'
import { verbOfNoun } from '../grammar/speech-nouns.ts'
import { type ContentForm, contentAfter, contentBefore, contentOfNoun } from './content-after.ts'
import { isSpeaker, ownerOf, type SubjectForm, subjectOf } from './subject-of.ts'

/** A verb or noun inside a content that may have a source and a content of its own. */
export interface NestedCandidate {
  readonly verb: number
  readonly lemma: string
  readonly source: TokenRange
  readonly content: TokenRange
  readonly subject: SubjectForm
  readonly form: ContentForm
}

/** The maximum number of tokens between a participle and "by". */
const reach = 3
/** The maximum number of tokens between an owner and the noun: "Marten's own, often repeated claim". */
const maxAdjectives = 4

/** Sources that are nobody in particular, or the speaker of the content around them. */
const notOthers =
  /^(?:i|we|you|me|us|it|'s|this|there|nobody|nothing|everything|anything|something|anyone|anybody|who(?:m)?ever|whatever|what|none|neither)$/

/** Words that only point to what is said: "said that", "says it". */
const pointing =
  /^(?:that|this|it|so|them|those|these|things?|anything|everything|something|nothing|what|how|why|whatever)$/

/** Whether a source can be somebody else: not the speaker, not "nobody", and not a thing such as "fear of the law". */
const isOther = (doc: Doc, source: TokenRange): boolean => {
  const first = doc.tokens[source.first]?.lower ?? ''
  if (notOthers.test(first) || (first === 'no' && source.end - source.first > 1)) return false
  return doc.tokens[nounOf(doc.tokens, source)]?.penn !== 'NN' || isSpeaker(doc, source)
}

/** Whether a content has words besides pointing words and marks. */
const hasWords = ({ tokens }: Doc, { first, end }: TokenRange): boolean =>
  tokens.slice(first, end).some(({ lower, tag }) => tag !== 'PUNCT' && !pointing.test(lower))

/** The agent of a passive: "was told by Marten that", "the man accused by Marten of". */
const agentOf = ({ tokens }: Doc, verb: number, ceiling: number): TokenRange | undefined => {
  for (let by = verb + 1; by <= verb + reach && by < ceiling; by++) {
    if (/^(?:VERB|PUNCT)$/.test(tokens[by]?.tag ?? '')) return undefined
    if (tokens[by]?.lower === 'by') return phraseFrom(tokens, by + 1, ceiling)
  }
  return undefined
}

const ofVerb = (doc: Doc, verb: number, floor: number, ceiling: number): NestedCandidate | undefined => {
  const { penn = '', lower = '', tag } = doc.tokens[verb] ?? {}
  const lemma = tag === 'VERB' ? cueLemma(lower) : undefined
  if (lemma === undefined || !relayedVerbs.has(lemma)) return undefined
  const agent = penn === 'VBN' ? agentOf(doc, verb, ceiling) : undefined
  if (!agent && isPassive(doc, verb)) return undefined
  const subject = agent ? { source: agent, form: 'agent' as const } : subjectOf(doc, verb, floor)
  if (!subject) return undefined
  const before = subject.form === 'direct' ? contentBefore(doc, subject.source, verb, floor) : undefined
  const content = before ?? contentAfter(doc, lemma, Math.max(verb + 1, agent?.end ?? 0), ceiling)
  if (!content || rangesOverlap(content.content, subject.source)) return undefined
  return { verb, lemma, source: subject.source, subject: subject.form, ...content }
}

const ofNoun = (doc: Doc, noun: number, floor: number, ceiling: number): NestedCandidate | undefined => {
  const { tokens } = doc
  const lemma = tokens[noun]?.tag === 'NOUN' ? verbOfNoun.get(singular(tokens[noun]?.lower ?? '')) : undefined
  if (lemma === undefined) return undefined
  const isLinked = /^(?:from|by|in)$/.test(tokens[noun + 1]?.lower ?? '')
  const behind = isLinked ? phraseFrom(tokens, noun + 2, ceiling) : undefined
  const content = contentOfNoun(doc, behind?.end ?? noun + 1, ceiling)
  if (!content) return undefined
  if (behind) return { verb: noun, lemma, source: behind, subject: 'agent', ...content }
  for (let at = noun - 1; at > Math.max(floor, noun - maxAdjectives); at--) {
    const owner = /^(?:'s|')$/.test(tokens[at]?.lower ?? '') ? ownerOf(doc, at, floor) : undefined
    if (owner) return { verb: noun, lemma, source: owner, subject: 'owner', ...content }
    if (!/^(?:ADJ|NOUN|VERB|PUNCT|ADV)$/.test(tokens[at]?.tag ?? '')) return undefined
  }
  return undefined
}

/** Whether somebody only shows something, without a clause: 'Brand had shown "not a shred of remorse"'. */
const isShown = (doc: Doc, { lemma, content }: NestedCandidate): boolean =>
  lemma === 'show' && !hasFiniteVerb(doc, content)

/** The verbs and nouns in a range, after its first token, that may have a source and a content in it, in text order. */
export const findCandidates = (doc: Doc, range: TokenRange): readonly NestedCandidate[] => {
  const found: NestedCandidate[] = []
  for (let at = range.first + 1; at < range.end; at++) {
    const { tag } = doc.tokens[at] ?? {}
    const sentence = tag === 'VERB' || tag === 'NOUN' ? sentenceAt(doc, at) : undefined
    if (!sentence) continue
    const floor = Math.max(range.first, sentence.first)
    const ceiling = clauseEnd(doc, { first: at + 1, end: Math.min(range.end, sentence.end) })
    const one = ofVerb(doc, at, floor, ceiling) ?? ofNoun(doc, at, floor, ceiling)
    if (one && isOther(doc, one.source) && hasWords(doc, one.content) && !isShown(doc, one)) found.push(one)
  }
  return found
}
