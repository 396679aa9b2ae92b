import type { Doc, Token, TokenRange } from '../../doc/doc.ts'
import type { Attribution } from '../attribution.ts'
import { actConfidence } from '../grammar/act-verbs.ts'
import { hasFiniteVerb, isSpeakerPhrase } from '../grammar/clauses.ts'
import { reportingVerbs, speechVerbs } from '../grammar/reporting-words.ts'
import { stanceOf } from '../grammar/stances.ts'

/** The kind of a text: shares of its words, 0 to 1. */
interface TextKind {
  /** Words in quotation marks. */
  readonly quoted: number
  /** "I" and "me" outside quotation marks. */
  readonly firstPerson: number
  /** "You" and "your" outside quotation marks. */
  readonly secondPerson: number
  /** The number of attributions per hundred words. */
  readonly attributions: number
}

const firstPerson = new Set(['i', 'me', 'my', 'mine'])
const secondPerson = new Set(['you', 'your', 'yours'])
const involved = new Set(['i', 'my', 'me', 'you', 'your'])

/** The kind of a text with this number of attributions. */
export const textKind = ({ tokens, quotationOf }: Doc, attributions: number): TextKind => {
  let [quoted, first, second] = [0, 0, 0]
  for (let at = 0; at < tokens.length; at++) {
    const lower = tokens[at]?.lower ?? ''
    if ((quotationOf[at] ?? -1) >= 0) quoted++
    else if (firstPerson.has(lower)) first++
    else if (secondPerson.has(lower)) second++
  }
  const words = Math.max(1, tokens.length)
  return {
    quoted: quoted / words,
    firstPerson: first / words,
    secondPerson: second / words,
    attributions: (100 * attributions) / words,
  }
}

/** An attribution with its text. */
export interface Judged {
  readonly doc: Doc
  readonly text: TextKind
  readonly attribution: Attribution
  /** The number of other attributions inside its content. */
  readonly holds: number
  /** The number of other attributions whose content contains it. */
  readonly heldBy: number
  /** The share of attributions with this cue lemma that readers accept as statements, 0 to 1. */
  readonly acceptance: number
}

const tagOrder = ['VBD', 'VBZ', 'VBP', 'VB', 'VBG', 'VBN', 'NN', 'NNS', 'IN', 'JJ', ':', ',']
/** The stances. The order must not change: the weights depend on it. */
export const stanceOrder =
  'states confirms denies alleges estimates predicts believes fears suggests offers promises asks demands warns'.split(
    ' ',
  )
const roleOrder = ['paragraph', 'headline', 'heading', 'caption', 'listItem', 'quote']

const length = ({ first, end }: TokenRange): number => end - first
const one = (condition: boolean): number => (condition ? 1 : 0)

const wordsBefore = ({ tokens, sentenceOf }: Doc, at: number, count: number): readonly Token[] =>
  tokens
    .slice(Math.max(0, at - count), at)
    .filter((_, index) => sentenceOf[Math.max(0, at - count) + index] === sentenceOf[at])

const hasWord = (tokens: readonly Token[], words: ReadonlySet<string>): boolean =>
  tokens.some(({ lower }) => words.has(lower))

const quotationMarks = new Set(['"', '“', '”', "'", '‘', '’'])
const determiners = new Set(['DT', 'PRP$', 'CD', 'PDT'])

/** The kind of word that opens a content or is before a source, as a number. */
export const opening = (token: Token | undefined): number => {
  if (token === undefined) return -1
  const { lower, penn } = token
  if (quotationMarks.has(token.text)) return 0
  if (lower === 'that') return 1
  if (lower === 'to') return 2
  if (lower === 'if' || lower === 'whether') return 3
  if (penn.startsWith('W')) return 4
  if (penn === 'PRP' || penn === 'EX') return 5
  if (penn === 'VBG') return 6
  if (penn === 'IN' || penn === 'TO') return 7
  if (determiners.has(penn)) return 8
  if (penn.startsWith('NNP')) return 9
  if (penn.startsWith('NN')) return 10
  if (penn.startsWith('JJ')) return 11
  if (penn.startsWith('V') || penn.startsWith('MD')) return 12
  return 13
}

/** The order must not change: the weights depend on it. */
const sourceOrder = 'he she they it who i we you that this which those some many others people'.split(' ')

const sourceForm = ({ tokens }: Doc, source: TokenRange | undefined): number => {
  if (source === undefined) return -1
  const token = length(source) > 0 ? tokens[source.first] : undefined
  if (length(source) > 1) return /^(?:a|an|some|many|several|two|three|no|nobody|one)$/.test(token?.lower ?? '') ? 0 : 1
  const at = sourceOrder.indexOf(token?.lower ?? '')
  return at >= 0 ? 3 + at : 2
}

const quotedShare = ({ quotationOf }: Doc, content: readonly TokenRange[]): number => {
  let [quoted, all] = [0, 0]
  for (const { first, end } of content)
    for (let at = first; at < end; at++) {
      all++
      if ((quotationOf[at] ?? -1) >= 0) quoted++
    }
  return all === 0 ? 0 : quoted / all
}

const negation = new Set("not n't n’t never no nobody nothing none neither nor without hardly cannot".split(' '))
const modal = new Set("would could should might may must can will shall 'd 'll".split(' '))
const condition = new Set('if unless until when whether before once'.split(' '))
const comparing = /^(?:than|as|like)$/

const isNegated = (doc: Doc, { cue, verb }: Attribution): boolean =>
  cue !== undefined && hasWord(wordsBefore(doc, verb ?? cue.first, 3), negation)

const isModal = (doc: Doc, { cue, verb }: Attribution): boolean =>
  cue !== undefined && hasWord(wordsBefore(doc, verb ?? cue.first, 3), modal)

const isInfinitive = ({ tokens }: Doc, { cue, verb }: Attribution): boolean => {
  const at = verb ?? cue?.first ?? -1
  return cue !== undefined && tokens[at - 1]?.lower === 'to' && tokens[at]?.penn === 'VB'
}

const isConditional = (doc: Doc, { cue, source }: Attribution): boolean => {
  const at = Math.min(cue?.first ?? Number.POSITIVE_INFINITY, source?.first ?? Number.POSITIVE_INFINITY)
  return Number.isFinite(at) && hasWord(wordsBefore(doc, at, 2), condition)
}

/** Whether the cue reports that something was said: not denied, possible, intended, or conditional. */
export const isFactual = (doc: Doc, attribution: Attribution): boolean =>
  ![isNegated, isModal, isInfinitive, isConditional].some((test) => test(doc, attribution))

/**
 * The kind of small clause in the content, without a verb: 2 for "called the plan a disgrace", 1 for "called him Mike".
 */
export const smallClause = ({ tokens }: Doc, { content: [part] }: Pick<Attribution, 'content'>): number => {
  for (let at = (part?.first ?? 0) + 1; at < (part?.end ?? 0); at++) {
    const [before, token] = [tokens[at - 1], tokens[at]]
    // "Called her sister": the pronoun belongs to the noun.
    if (!token || !before || !/^(?:NOUN|PROPN|PRON)$/.test(before.tag) || before.penn === 'PRP$') {
      if (token?.tag === 'VERB' || token?.tag === 'AUX') return 0
      continue
    }
    if (/^(?:DET|ADJ)$/.test(token.tag) || token.lower === 'as' || token.penn === 'VBN') return 2
    if (before.tag === 'PRON' && /^(?:NOUN|PROPN)$/.test(token.tag)) return 1
    if (!/^(?:NOUN|PROPN|PART)$/.test(token.tag)) return 0
  }
  return 0
}

/** The evidence that distinguishes a statement from an act, an attitude, or the writer's own words. */
const evidence = {
  'odds of the model': ({ attribution: { confidence } }) => {
    const held = Math.min(0.995, Math.max(0.005, confidence))
    return Math.log(held / (1 - held))
  },
  'acceptance of the cue': ({ acceptance }) => acceptance,
  'source form': ({ doc, attribution }) => sourceForm(doc, attribution.source),
  'source length': ({ attribution: { source } }) => (source ? Math.min(20, length(source)) : 0),
  'source can speak': ({ doc, attribution: { source } }) => (source ? one(isSpeakerPhrase(doc, source)) : -1),
  'speaker elsewhere': ({ attribution: { speaker } }) => one(speaker !== undefined),
  'cue length': ({ attribution: { cue } }) => (cue ? length(cue) : 0),
  'cue tag': ({ doc, attribution: { verb } }) => tagOrder.indexOf(doc.tokens[verb ?? -1]?.penn ?? ''),
  'cue stance': ({ attribution: { lemma } }) => stanceOrder.indexOf(stanceOf(lemma, '')),
  'cue reports': ({ attribution: { lemma } }) => one(reportingVerbs.has(lemma)) + one(speechVerbs.has(lemma)),
  'act with noun': ({ attribution: { lemma } }) => actConfidence(lemma, 'noun'),
  'act with infinitive': ({ attribution: { lemma } }) => actConfidence(lemma, 'infinitive'),
  'cue negated': ({ doc, attribution }) => one(isNegated(doc, attribution)),
  'cue under a modal': ({ doc, attribution }) => one(isModal(doc, attribution)),
  'cue is an infinitive': ({ doc, attribution }) => one(isInfinitive(doc, attribution)),
  'under a condition': ({ doc, attribution }) => one(isConditional(doc, attribution)),
  'compared with': ({ doc, attribution: { source } }) =>
    source ? one(comparing.test(doc.tokens[source.first - 1]?.lower ?? '')) : 0,
  'word before the source': ({ doc, attribution: { source } }) => (source ? opening(doc.tokens[source.first - 1]) : -2),
  'word after the cue': ({ doc, attribution: { cue } }) => (cue ? opening(doc.tokens[cue.end]) : -2),
  'cue touches content': ({ attribution: { cue, content } }) =>
    cue ? one(content.some(({ first, end }) => first === cue.end || end === cue.first)) : 0,
  'content opens with': ({ doc, attribution: { content } }) => opening(doc.tokens[content[0]?.first ?? -1]),
  'content is a clause': ({ doc, attribution: { content } }) => one(content.some((part) => hasFiniteVerb(doc, part))),
  'content is a small clause': ({ doc, attribution }) => smallClause(doc, attribution),
  'content length': ({ attribution: { content } }) =>
    Math.log2(1 + content.reduce((sum, part) => sum + length(part), 0)),
  'content parts': ({ attribution: { content } }) => Math.min(5, content.length),
  'content quoted': ({ doc, attribution: { content } }) => quotedShare(doc, content),
  'content comes first': ({ attribution: { cue, source, content } }) => {
    const at = cue?.first ?? source?.first
    return at === undefined ? -1 : one((content[0]?.first ?? 0) < at)
  },
  'source comes after the cue': ({ attribution: { cue, source } }) =>
    cue && source ? one(source.first >= cue.end) : -1,
  'between source and cue': ({ attribution: { cue, source } }) =>
    cue && source ? Math.min(20, Math.max(cue.first - source.end, source.first - cue.end)) : -1,
  'content is the whole sentence': ({ doc, attribution: { content } }) => {
    const sentence = doc.sentences[doc.sentenceOf[content[0]?.first ?? -1] ?? -1]
    return sentence
      ? Math.min(3, content.reduce((sum, part) => sum + length(part), 0) / (sentence.end - sentence.first))
      : 0
  },
  'content asks': ({ doc, attribution: { content } }) => one(doc.tokens[(content.at(-1)?.end ?? 0) - 1]?.text === '?'),
  'first person outside quotation': ({ doc, attribution: { content } }) =>
    one(
      content.some(({ first, end }) => {
        for (let at = first; at < end; at++)
          if ((doc.quotationOf[at] ?? -1) < 0 && involved.has(doc.tokens[at]?.lower ?? '')) return true
        return false
      }),
    ),
  'holds others': ({ holds }) => Math.min(4, holds),
  'held by others': ({ heldBy }) => Math.min(4, heldBy),
  nested: ({ attribution: { isNested } }) => one(isNested === true),
  'kind of block': ({ doc, attribution: { block } }) => roleOrder.indexOf(doc.blocks[block]?.role ?? ''),
  'text quoted': ({ text }) => text.quoted,
  'text in the first person': ({ text }) => text.firstPerson,
  'text in the second person': ({ text }) => text.secondPerson,
  'attributions in the text': ({ text }) => text.attributions,
  'source in quotation marks': ({ doc, attribution: { source } }) =>
    source ? one((doc.quotationOf[source.first] ?? -1) >= 0) : -1,
  'cue in quotation marks': ({ doc, attribution: { verb } }) =>
    verb === undefined ? -1 : one((doc.quotationOf[verb] ?? -1) >= 0),
  'cue phrase has "to"': ({ doc, attribution: { cue } }) =>
    cue ? one(doc.tokens.slice(cue.first, cue.end).some(({ lower }) => lower === 'to')) : -1,
  'word two after the cue': ({ doc, attribution: { cue } }) => (cue ? opening(doc.tokens[cue.end + 1]) : -2),
  'source starts the sentence': ({ doc, attribution: { source } }) =>
    source ? one(doc.sentences[doc.sentenceOf[source.first] ?? -1]?.first === source.first) : -1,
  'place of block': ({ attribution: { block } }) => Math.min(10, block),
} as const satisfies Readonly<Record<string, (judged: Judged) => number>>

/** The names of the evidence, in the order of `judgeEvidence`. */
export const judgeEvidenceNames = Object.keys(evidence) as readonly (keyof typeof evidence)[]

const readers = Object.values(evidence)

/** The evidence as numbers. */
export const judgeEvidence = (judged: Judged): Float32Array => {
  const numbers = new Float32Array(readers.length)
  for (const [at, read] of readers.entries()) numbers[at] = read(judged)
  return numbers
}
