import { type Doc, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import { casingsOf } from '../../names/name-regions.ts'
import { singular, workNouns } from '../../voices/voice-nouns.ts'
import type { Attribution } from '../attribution.ts'
import { finiteTags, isFragment, isQuoted } from '../grammar/clauses.ts'
import { cueLemma } from '../grammar/cue-verbs.ts'
import { nounOf, phraseFrom } from '../grammar/noun-phrase.ts'
import { isSpeakerNoun, speechVerbs } from '../grammar/reporting-words.ts'
import { verbOfNoun } from '../grammar/speech-nouns.ts'
import { isAnonymityRequest } from '../sources/asked-about.ts'
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
  /^(?:to )?(?:\w+ )?(?:comment|respond|reply|speak|talk|say|discuss|answer|be|state|disclose|identify|elaborate|give|name|provide|reveal|specify|release|take|confirm|admit|acknowledge|explain)\b/

const denial = /\b(?:not|n't|never|no|nor|neither|cannot)\b/

/** Verbs of saying that report nothing when negated: "has not confirmed that". The denial of a denial tells something. */
const unsaidWhenDenied: ReadonlySet<string> = new Set(
  'say tell write add claim state announce allege declare assert contend testify admit acknowledge confirm accuse report mention concede'.split(
    ' ',
  ),
)

/** Whether a source is nobody: "neither side", "no official", but not "No 10". */
const isNobody = ({ tokens }: Doc, { first }: TokenRange): boolean => {
  const { lower = '' } = tokens[first] ?? {}
  if (lower === 'no') return !/^(?:fewer|less|\d+)$/.test(tokens[first + 1]?.lower ?? '')
  return /^(?:nobody|none|neither)$/.test(lower)
}

/** Whether the words before a cue deny it: "has not yet", "nor did he". */
const isDenied = (doc: Doc, source: TokenRange | undefined, before: string): boolean => {
  if (denial.test(before)) return true
  if (!source) return false
  return isNobody(doc, source) || /\bnor \w+$/.test(wordsOf(doc, { first: source.first - 2, end: source.first }))
}

/** Verbs of saying that leave a question open when negated: "did not say when", "has not explained how". */
const openWhenDenied = new Set('say tell explain indicate announce know state mention discuss decide clear'.split(' '))

const question = /^(?:who|whom|whose|what|when|where|why|how|which|if|whether)$/

/**
 * Whether nothing is said: "did not respond to a request", "has not confirmed that", "declined to say", "did not say
 * when", "stopped short of blaming".
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
  if (unsaidWhenDenied.has(lemma) && isDenied(doc, source, before)) return true
  // "Would neither confirm nor deny that"
  if (lemma === 'deny' && /\bnor$/.test(before)) return true
  if (openWhenDenied.has(lemma) && denial.test(before)) return question.test(doc.tokens[first.first]?.lower ?? '')
  const lead = wordsOf(doc, { first: cue.first, end: verb })
  if (/\bstop\w* short of$/.test(lead)) return true
  if (/\b(?:declin|refus)\w+ to$/.test(lead)) return communicates.test(doc.tokens[verb]?.lower ?? '')
  const after = wordsOf(doc, { first: verb + 1, end: Math.max(verb + 1, Math.min(first.end, verb + 5)) })
  return refusals.has(lemma) && communicates.test(after)
}

/** Whether the content is a question rather than a statement: "Asked if …, Lee said". */
const isAskedIf = ({ tokens }: Doc, { lemma, source, verb = -1, cue, content }: Attribution): boolean => {
  if (lemma !== 'ask' || tokens[verb]?.lower !== 'asked' || !cue) return false
  const first = tokens[content[0]?.first ?? -1]?.lower ?? ''
  return source === undefined || source.first > verb || /^(?:if|whether)$/.test(first)
}

/** Whether a source only asks not to be named: "a baker who asked that his last name not be used". */
const isRequestForAnonymity = (doc: Doc, { lemma, content }: Attribution): boolean => {
  const [first] = content
  if (!first || !/^(?:ask|request|speak|insist)$/.test(lemma) || isQuoted(doc, content)) return false
  return isAnonymityRequest(doc, first)
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

/** The token after the prepositional phrases that begin at a token. */
const afterPrepositions = ({ tokens }: Doc, from: number, end: number): number => {
  let behind = from
  while (behind < end && tokens[behind]?.tag === 'ADP') {
    const next = phraseFrom(tokens, behind + 1, end)?.end
    // "As the town slept": the preposition begins a clause.
    if (next === undefined || finiteTags.has(tokens[next]?.penn ?? '')) break
    behind = next
  }
  return behind
}

/** The end of a noun phrase and the prepositional phrases after it: "an ambulance from the bus". */
const longPhraseEnd = (doc: Doc, first: number, end: number): number | undefined => {
  const phrase = phraseFrom(doc.tokens, first, end)
  return phrase && afterPrepositions(doc, phrase.end, end)
}

/** Words that make another verb of "call": "called off the tour". */
const particle = /^(?:off|in|up|back)$/

/**
 * Whether "call" means a phone call or a summons: "called the police while driving". With a judgment, a second phrase
 * follows: "called the plan a gift".
 */
const isSummons = (doc: Doc, one: Attribution): boolean => {
  const { lemma, cue, content } = one
  const [part] = content
  if (lemma !== 'call' || !part || content.length > 1 || part.first !== cue?.end) return false
  const last = doc.tokens[cue.end - 1]?.lower ?? ''
  if (particle.test(last) && isFragment(doc, content)) return true
  if (last !== 'called') return false
  if (isQuoted(doc, content) || smallClause(doc, one) > 0) return false
  // "Called in the loan", "called the tour off"
  if (particle.test(doc.tokens[part.first]?.lower ?? '')) return true
  const end = longPhraseEnd(doc, part.first, part.end)
  const next = doc.tokens[end ?? -1]
  const isOff = end === part.end - 1 && particle.test(next?.lower ?? '')
  return end !== undefined && (end === part.end || isOff || next?.tag === 'SCONJ' || next?.penn === 'VBG')
}

const ordinal = /^(?:second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th)$/
/** Words after the object of an act: "claimed the title when …". */
const circumstance = /^(?:when|as|after|before|while|until|because|and|but)$/

/** The number that replaces a noun at the start of a content, and the token after it: "a third", "four". */
const countFrom = ({ tokens }: Doc, first: number): TokenRange | undefined => {
  const at = /^(?:DT|PRP\$)$/.test(tokens[first]?.penn ?? '') ? first + 1 : first
  const isCount = ordinal.test(tokens[at]?.lower ?? '') || tokens[at]?.tag === 'NUM'
  return isCount && !/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(tokens[at + 1]?.tag ?? '') ? { first, end: at + 1 } : undefined
}

/**
 * The last noun of the noun phrase at the start of a content, in the singular, or "" for a number without a noun. A
 * circumstance may follow. Undefined for a clause or a quotation.
 */
const objectNoun = (doc: Doc, { content, cue }: Attribution): string | undefined => {
  const [part] = content
  const { tokens } = doc
  if (!part || part.first !== cue?.end || isQuoted(doc, content)) return undefined
  const count = countFrom(doc, part.first)
  const phrase = count ?? phraseFrom(tokens, part.first, part.end)
  if (!phrase) return undefined
  const end = afterPrepositions(doc, phrase.end, part.end)
  const next = tokens[tokens[end]?.text === ',' ? end + 1 : end]?.lower ?? ''
  if (!isFragment(doc, content) && !circumstance.test(next)) return undefined
  return count ? '' : singular(tokens[nounOf(tokens, phrase)]?.lower ?? '')
}

const prizes =
  /^(?:|title|crown|point|gold|silver|bronze|medal|trophy|cup|wicket|place|spot|seat|life|live|scalp|prize|award|championship|podium|pole|berth|benefit|expense|refund|catch|goal|try|hat-trick|lead|throne|victim)$/
const written =
  /^(?:novel|book|song|poem|play|screenplay|script|album|opera|musical|memoir|biography|thesis|essay|symphony|lyric|cheque|check|letter)$/
const spoken = 'word note warning caveat comment detail plea voice call'

/** Nouns that show that the verb is an act. The empty one is a number without a noun: "claimed a third". */
const deeds: ReadonlyMap<string, RegExp> = new Map([
  ['add', new RegExp(`^(?!(?:${spoken.replaceAll(' ', '|')})$)`)],
  ['claim', prizes],
  ['declare', /^(?:bankruptcy|innings?)$/],
  ['point', /^(?:spot|door|gate|exit|window|sky|ceiling|floor|ground|map|wall|seat|chair|corner|hole|tree|house)$/],
  ['say', /^(?:goodbye|farewell|prayer|grace|hello|nothing|little)$/],
  ['write', written],
  ['tell', /^(?:joke|lie|fortune)$/],
])

/** Whether the noun shows that the verb is an act: "claimed the title", "wrote three novels", "told jokes". */
const isDeed = (doc: Doc, one: Attribution): boolean => {
  const { lemma, verb = -1, cue } = one
  const nouns = deeds.get(lemma)
  // "Wrote about the novel" is not an act, "pointed to the door" is.
  const isObject = cue?.end === verb + 1 || lemma === 'point'
  const noun = nouns && isObject ? objectNoun(doc, one) : undefined
  return noun !== undefined && nouns?.test(noun) === true
}

const answers = /^(?:reply|respond|answer|react|retaliate)$/

/** Whether somebody answers with an act: "replied with a header", "responded by closing the road". */
const isAnsweredByAct = (doc: Doc, { lemma, verb = -1, content }: Attribution): boolean => {
  const { tokens } = doc
  const at = verb + 1
  const how = tokens[at]?.lower
  if (!answers.test(lemma) || !isFragment(doc, content) || (content[0]?.first ?? 0) < at) return false
  const noun = phraseFrom(tokens, at + 1, content.at(-1)?.end ?? at)
  if (how === 'with') return noun === undefined || !verbOfNoun.has(singular(tokens[nounOf(tokens, noun)]?.lower ?? ''))
  return how === 'by' && tokens[at + 1]?.penn === 'VBG' && cueLemma(tokens[at + 1]?.lower ?? '') === undefined
}

const reflexive = /^(?:myself|yourself|himself|herself|itself|ourselves|themselves)$/
const onOneself = new Set('announce introduce present express explain'.split(' '))

const toAuthorities = / to (?:the )?(?:police|authorities|fbi|council)$/

/**
 * Whether someone acts on themselves: "announced himself with a six"; reports for duty, or a theft to the police; or
 * writes to somebody.
 */
const isAppearance = (doc: Doc, one: Attribution): boolean => {
  const { lemma, verb = -1, content } = one
  const { tokens } = doc
  const next = tokens[verb + 1]?.lower ?? ''
  if (!isFragment(doc, content)) return false
  if (lemma === 'write' && next === 'to') return true
  if (lemma === 'report' && next === 'sick') return true
  if (lemma === 'report' && toAuthorities.test(content.map((part) => wordsOf(doc, part)).join(' '))) return true
  if (lemma === 'report')
    return next === 'for' && /^(?:duty|work|training|service|trial)$/.test(tokens[verb + 2]?.lower ?? '')
  return onOneself.has(lemma) && reflexive.test(next)
}

/** Whether somebody may or may not have said it: "If she says the plan is dead". Quoted words were said. */
const isHypothesis = (doc: Doc, { source, content }: Attribution): boolean =>
  source !== undefined &&
  /^(?:if|unless|whether)$/.test(doc.tokens[source.first - 1]?.lower ?? '') &&
  doc.tokens[source.first - 2]?.lower !== 'as' &&
  !isQuoted(doc, content)

/** Whether the content is only the people whom a report is based on: "citing two people familiar with the matter". */
const isCitedSource = (doc: Doc, one: Attribution): boolean => {
  const [part] = one.content
  const noun = one.lemma === 'cite' && one.content.length === 1 ? objectNoun(doc, one) : undefined
  if (!part || noun === undefined || !isSpeakerNoun(noun) || workNouns.has(noun)) return false
  // "Cited the council for its work", "cited her as an example"
  return !/ (?:for|as) /.test(wordsOf(doc, part))
}

/** Whether the content is the predicate of the verb's own antecedent: "Parents who complained | were told to wait". */
const isPredicate = ({ tokens }: Doc, { cue, content, lemma }: Attribution): boolean => {
  const first = content.at(-1)?.first ?? -1
  if (speechVerbs.has(lemma)) return false
  return (
    cue?.end === first && finiteTags.has(tokens[first]?.penn ?? '') && /^WP$/.test(tokens[cue.first - 1]?.penn ?? '')
  )
}

const itself = 'this (?:article|story|report|post|column)'
const aboutItself = new RegExp(
  `\\b(?:earlier|previous) version of ${itself}\\b|\\b${itself} (?:has been|was|is) (?:amended|corrected|updated)\\b`,
)

/** Whether the text is about itself: "An earlier version of this article said that". */
const isCorrection = (doc: Doc, { source, verb = -1 }: Attribution): boolean => {
  const { first, end = 0 } = sentenceAt(doc, verb) ?? {}
  if (first === undefined || (source && source.first > verb)) return false
  return aboutItself.test(wordsOf(doc, { first, end: Math.min(end, verb) }))
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
  { name: 'answered-by-act', rejects: isAnsweredByAct },
  { name: 'appearance', rejects: isAppearance },
  { name: 'cited-source', rejects: isCitedSource },
  { name: 'predicate', rejects: isPredicate },
  { name: 'correction', rejects: isCorrection },
  { name: 'hypothesis', rejects: isHypothesis },
  { name: 'headline', rejects: isHeadline },
]
