import type { Doc, TokenRange } from '../../doc/doc.ts'
import { casingsOf } from '../../names/name-regions.ts'
import { singular } from '../../voices/voice-nouns.ts'
import type { Attribution } from '../attribution.ts'
import { isFragment, isQuoted } from '../grammar/clauses.ts'
import { nounOf, phraseFrom } from '../grammar/noun-phrase.ts'
import { smallClause } from './evidence.ts'

const wordsOf = ({ tokens }: Doc, { first, end }: TokenRange): string =>
  tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ')

/** Verbs of saying that report nothing when negated: "did not respond to", "has not identified". */
const silentWhenDenied = new Set(
  'respond reply comment return answer identify disclose reveal specify elaborate release provide name know reference'.split(
    ' ',
  ),
)

/** Verbs that refuse the verb after them. */
const refusals = new Set('decline refuse fail'.split(' '))

/** Verbs whose refusal reports nothing: "declined to comment". */
const communicates =
  /^(?:to )?(?:\w+ )?(?:comment|respond|reply|speak|talk|say|discuss|answer|be|state|disclose|identify|elaborate|give|name|provide|reveal|specify|release|take)\b/

const denial = /\b(?:not|n't|never|no)\b/

/** Verbs of saying that leave a question open when negated: "did not say when", "has not explained how". */
const openWhenDenied = new Set('say tell explain indicate announce know state mention discuss decide clear'.split(' '))

const question = /^(?:who|whom|whose|what|when|where|why|how|which|if|whether)$/

/**
 * Whether nothing is said: "did not respond to a request", "has not identified", "declined to say", "did not say when".
 */
const isSilence = (doc: Doc, one: Attribution): boolean => {
  const { cue, verb, lemma, source, content } = one
  const [first] = content
  if (!cue || verb === undefined || !first || isQuoted(doc, content)) return false
  const before = wordsOf(doc, {
    first: Math.max(cue.first - 2, source && source.end <= cue.first ? source.end : 0),
    end: verb,
  })
  if (silentWhenDenied.has(lemma)) return denial.test(before)
  if (openWhenDenied.has(lemma) && denial.test(before)) return question.test(doc.tokens[first.first]?.lower ?? '')
  if (/\b(?:declin|refus)\w+ to$/.test(wordsOf(doc, { first: cue.first, end: verb })))
    return communicates.test(doc.tokens[verb]?.lower ?? '')
  const after = wordsOf(doc, { first: verb + 1, end: Math.max(verb + 1, Math.min(first.end, verb + 5)) })
  return refusals.has(lemma) && communicates.test(after)
}

/** Whether the content is a question rather than a statement: "Asked if …, Lee said". */
const isAskedIf = ({ tokens }: Doc, { lemma, source, verb = -1, cue, content }: Attribution): boolean => {
  if (lemma !== 'ask' || tokens[verb]?.lower !== 'asked' || !cue) return false
  const first = tokens[content[0]?.first ?? -1]?.lower ?? ''
  return source === undefined || source.first > verb || /^(?:if|whether)$/.test(first)
}

const unnamed =
  /\b(?:not (?:to )?be (?:named|identified|used|published|printed|disclosed|quoted)|(?:remain|be) anonymous|anonymity)\b/

/** Whether a source only asks not to be named: "a baker who asked that his last name not be used". */
const isRequestForAnonymity = (doc: Doc, { lemma, content }: Attribution): boolean => {
  const [first] = content
  if (!first || !/^(?:ask|request|speak|insist)$/.test(lemma) || isQuoted(doc, content)) return false
  return unnamed.test(wordsOf(doc, first))
}

const beForms = /^(?:is|are|was|were|be|been|being)$/

/** Verbs that give a title: "was named best actress" cites nobody. */
const naming = new Set('name elect appoint crown pronounce nominate rank'.split(' '))

/** Whether the cue is a passive without a source, and the content is not a clause: "Settlements are seen". */
const isPassiveFragment = (doc: Doc, one: Attribution): boolean => {
  const { source, speaker, cue, lemma, content } = one
  if (source || speaker || !cue || !isFragment(doc, one.content)) return false
  const isPassive = doc.tokens.slice(cue.first, cue.end).some(({ lower }) => beForms.test(lower))
  return isPassive && (content.length === 1 || naming.has(lemma)) && doc.tokens[content[0]?.first ?? -1]?.lower !== 'to'
}

/** The end of a noun phrase and the prepositional phrases after it: "an ambulance from the bus". */
const longPhraseEnd = ({ tokens }: Doc, first: number, end: number): number | undefined => {
  let behind = phraseFrom(tokens, first, end)?.end
  while (behind !== undefined && behind < end && tokens[behind]?.tag === 'ADP') {
    const next = phraseFrom(tokens, behind + 1, end)?.end
    if (next === undefined) break
    behind = next
  }
  return behind
}

/**
 * Whether "call" means a phone call or a summons: "called the police while driving". With a judgment, a second phrase
 * follows: "called the plan a gift".
 */
const isSummons = (doc: Doc, one: Attribution): boolean => {
  const { lemma, cue, content } = one
  const [part] = content
  if (
    lemma !== 'call' ||
    !part ||
    content.length > 1 ||
    part.first !== cue?.end ||
    doc.tokens[cue.end - 1]?.lower !== 'called'
  )
    return false
  if (isQuoted(doc, content) || smallClause(doc, one) > 0) return false
  const end = longPhraseEnd(doc, part.first, part.end)
  const next = doc.tokens[end ?? -1]
  return end !== undefined && (end === part.end || next?.tag === 'SCONJ' || next?.penn === 'VBG')
}

/** The last noun of the noun phrase at the start of a content, in the singular; undefined for a clause or a quotation. */
const objectNoun = (doc: Doc, { content, cue }: Attribution): string | undefined => {
  const [part] = content
  if (!part || part.first !== cue?.end || !isFragment(doc, content)) return undefined
  const phrase = phraseFrom(doc.tokens, part.first, part.end)
  return phrase && singular(doc.tokens[nounOf(doc.tokens, phrase)]?.lower ?? '')
}

const prizes =
  /^(?:title|crown|point|gold|silver|bronze|medal|trophy|cup|wicket|place|spot|seat|life|scalp|prize|award|championship|podium|pole|berth|benefit|expense|refund|catch|goal)$/
const written =
  /^(?:novel|book|song|poem|play|screenplay|script|album|opera|musical|memoir|biography|thesis|essay|symphony|lyric|cheque|check|letter)$/

/** Nouns that show that the verb is an act. */
const deeds: ReadonlyMap<string, RegExp> = new Map([
  ['claim', prizes],
  ['write', written],
  ['tell', /^(?:joke|lie|fortune)$/],
])

/** Whether the noun shows that the verb is an act: "claimed the title", "wrote three novels", "told jokes". */
const isDeed = (doc: Doc, one: Attribution): boolean => {
  const nouns = deeds.get(one.lemma)
  return nouns?.test(objectNoun(doc, one) ?? '') === true
}

const reflexive = /^(?:myself|yourself|himself|herself|itself|ourselves|themselves)$/
const onOneself = new Set('announce introduce present express explain'.split(' '))

/** Whether someone acts on themselves: "announced himself with a six"; or reports for duty. */
const isAppearance = (doc: Doc, one: Attribution): boolean => {
  const { lemma, verb = -1, content } = one
  const { tokens } = doc
  const next = tokens[verb + 1]?.lower ?? ''
  if (!isFragment(doc, content)) return false
  if (lemma === 'report' && next === 'sick') return true
  if (lemma === 'report')
    return next === 'for' && /^(?:duty|work|training|service|trial)$/.test(tokens[verb + 2]?.lower ?? '')
  return onOneself.has(lemma) && reflexive.test(next)
}

/** Whether the words are a headline, in which every word is capitalized: "Poll Shows Small Gain For Marten". */
const isHeadline = (doc: Doc, { verb, content }: Attribution): boolean => {
  const at = verb ?? content[0]?.first ?? -1
  return casingsOf(doc)[doc.sentenceOf[at] ?? -1] === 'title' && !isQuoted(doc, content)
}

/** A reason why readers do not consider an attribution a statement. */
interface ReaderRule {
  /** The name in a trace. */
  readonly name: string
  readonly rejects: (doc: Doc, attribution: Attribution) => boolean
}

/** The rules, in the order in which they are tried. */
export const readerRules: readonly ReaderRule[] = [
  { name: 'silence', rejects: isSilence },
  { name: 'asked-if', rejects: isAskedIf },
  { name: 'anonymity', rejects: isRequestForAnonymity },
  { name: 'passive-fragment', rejects: isPassiveFragment },
  { name: 'summons', rejects: isSummons },
  { name: 'deed', rejects: isDeed },
  { name: 'appearance', rejects: isAppearance },
  { name: 'headline', rejects: isHeadline },
]
