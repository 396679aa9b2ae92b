import type { Doc, TokenRange } from '../../doc/doc.ts'
import { singular, workNouns } from '../../voices/voice-nouns.ts'
import type { Attribution } from '../attribution.ts'
import { hasFiniteVerb, isSpeakerPhrase } from '../grammar/clauses.ts'
import { nounOf } from '../grammar/noun-phrase.ts'
import { reportingVerbs, speechVerbs } from '../grammar/reporting-words.ts'
import { stanceOf } from '../grammar/stances.ts'
import { opening, smallClause, stanceOrder } from '../judge/evidence.ts'
import { contentForms } from './content-after.ts'
import type { NestedCandidate } from './find-candidates.ts'
import { subjectForms } from './subject-of.ts'

/** A candidate with its text, and the attribution whose content contains it. */
export interface NestedContext {
  readonly doc: Doc
  readonly outer: Pick<Attribution, 'source' | 'verb' | 'lemma'>
  /** The part of the content that contains the candidate. */
  readonly range: TokenRange
  readonly candidate: NestedCandidate
  /** The share of the verb's candidates in a corpus that are attributions, 0 to 1. */
  readonly share: number
  /** Whether it is outside of every content, as in the corpus; `outer` then has only a content. */
  readonly isOutside?: boolean
}

const pronouns = ['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who', 'that', 'which', 'this', 'what']
const tags = ['VBD', 'VBZ', 'VBP', 'VB', 'VBG', 'VBN', 'NN', 'NNS']
const one = (condition: boolean): number => (condition ? 1 : 0)
const wordsIn = ({ tokens }: Doc, first: number, end: number): readonly string[] =>
  tokens.slice(Math.max(0, first), Math.max(0, end)).map(({ lower }) => lower)
const has = (words: readonly string[], test: RegExp): boolean => words.some((word) => test.test(word))

const negation = /^(?:not|n't|never|no|nobody|none|neither|nor|without|hardly|cannot|few|rarely)$/
const modal = /^(?:would|could|should|might|may|must|can|will|shall|'d|'ll|wo|ca)$/
const condition = /^(?:if|unless|until|whether|who(?:m)?ever|whatever|whenever|anyone|someone)$/
const plural = /^(?:NNS|NNPS)$/

/** The words that are evidence that a candidate is a statement or not. */
const evidence = {
  'share of the verb': ({ share }) => share,
  'inside a content': ({ isOutside }) => one(isOutside !== true),
  subject: ({ candidate }) => subjectForms.indexOf(candidate.subject),
  form: ({ candidate }) => contentForms.indexOf(candidate.form),
  tag: ({ doc, candidate }) => tags.indexOf(doc.tokens[candidate.verb]?.penn ?? ''),
  pronoun: ({ doc, candidate: { source } }) =>
    source.end - source.first > 1 ? -1 : pronouns.indexOf(doc.tokens[source.first]?.lower ?? ''),
  'source is a name': ({ doc, candidate: { source } }) => one(doc.tokens[source.end - 1]?.tag === 'PROPN'),
  'source can speak': ({ doc, candidate: { source } }) => one(isSpeakerPhrase(doc, source)),
  'source is plural': ({ doc, candidate: { source } }) =>
    one(plural.test(doc.tokens[nounOf(doc.tokens, source)]?.penn ?? '')),
  'source is definite': ({ doc, candidate: { source } }) =>
    one(/^(?:the|this|that|these|those|his|her|their|its|our|my)$/.test(doc.tokens[source.first]?.lower ?? '')),
  'source length': ({ candidate: { source } }) => Math.min(12, source.end - source.first),
  'distance of source': ({ candidate: { source, verb } }) =>
    source.first > verb ? -1 : Math.min(20, verb - source.end),
  'speaker is a pronoun': ({ doc, outer: { source } }) => one(doc.tokens[source?.first ?? -1]?.tag === 'PRON'),
  'same word as the speaker': ({ doc, outer, candidate: { source } }) => {
    const own = doc.tokens[source.end - 1]?.lower
    return outer.source ? one(wordsIn(doc, outer.source.first, outer.source.end).includes(own ?? '')) : -1
  },
  negated: ({ doc, candidate: { verb, source } }) =>
    one(
      has(wordsIn(doc, Math.max(verb - 4, 0), verb), negation) || negation.test(doc.tokens[source.first]?.lower ?? ''),
    ),
  modal: ({ doc, candidate: { verb } }) => one(has(wordsIn(doc, verb - 3, verb), modal)),
  infinitive: ({ doc, candidate: { verb } }) => one(doc.tokens[verb - 1]?.lower === 'to'),
  condition: ({ doc, candidate: { source } }) => one(has(wordsIn(doc, source.first - 3, source.first + 1), condition)),
  'in quotation marks': ({ doc, candidate: { verb } }) => one((doc.quotationOf[verb] ?? -1) >= 0),
  'starts the content': ({ range, candidate: { source } }) => Math.min(10, source.first - range.first),
  'length of content': ({ candidate: { content } }) => Math.min(40, content.end - content.first),
  'gap to content': ({ candidate: { content, verb } }) =>
    content.first < verb ? -1 : Math.min(15, content.first - verb - 1),
  'ends the content': ({ range, candidate: { content } }) => one(content.end >= range.end - 1),
  'content asks': ({ doc, candidate: { content } }) => one(doc.tokens[content.end]?.text === '?'),
  'what before': ({ doc, candidate: { source } }) =>
    one(/^(?:what|as|than)$/.test(doc.tokens[source.first - 1]?.lower ?? '')),
  'that before': ({ doc, candidate: { source } }) => one(/^that$/.test(doc.tokens[source.first - 1]?.lower ?? '')),
  'when before': ({ doc, candidate: { source } }) =>
    one(/^(?:when|because|since|after|before|while|how|why)$/.test(doc.tokens[source.first - 1]?.lower ?? '')),
  'word before': ({ doc, candidate: { source } }) => opening(doc.tokens[source.first - 1]),
  'word after': ({ doc, candidate: { verb } }) => opening(doc.tokens[verb + 1]),
  'opens with': ({ doc, candidate: { content } }) => opening(doc.tokens[content.first]),
  'content is a clause': ({ doc, candidate: { content } }) => one(hasFiniteVerb(doc, content)),
  'small clause': ({ doc, candidate: { content } }) => smallClause(doc, { content: [content] }),
  stance: ({ candidate: { lemma } }) => stanceOrder.indexOf(stanceOf(lemma, '')),
  'stance of the outer': ({ outer: { lemma } }) => stanceOrder.indexOf(stanceOf(lemma, '')),
  'reports or speaks': ({ candidate: { lemma } }) => one(reportingVerbs.has(lemma)) + one(speechVerbs.has(lemma)),
  'same sentence as the outer': ({ doc, outer: { verb }, candidate }) =>
    verb === undefined ? -1 : one(doc.sentenceOf[verb] === doc.sentenceOf[candidate.verb]),
  'names a work': ({ doc, candidate: { source } }) =>
    one(workNouns.has(singular(doc.tokens[nounOf(doc.tokens, source)]?.lower ?? ''))),
} as const satisfies Readonly<Record<string, (context: NestedContext) => number>>

/** The names of the evidence, in the order of `nestedEvidence`. */
export const nestedEvidenceNames = Object.keys(evidence) as readonly (keyof typeof evidence)[]

const readers = Object.values(evidence)

/** The evidence as numbers. */
export const nestedEvidence = (context: NestedContext): Float32Array =>
  Float32Array.from(readers.map((read) => read(context)))
