import { type Doc, type TokenRange, wordsIn } from '../doc/doc.ts'
import { knownPlace } from '../places/gazetteer.ts'
import type { Attribution } from './attribution.ts'
import { findSpeakerLabels, repeatedLabels } from './contents/speaker-labels.ts'
import { actConfidence } from './grammar/act-verbs.ts'
import { hasFiniteVerb, isFragment, isQuoted } from './grammar/clauses.ts'
import { nounOf } from './grammar/noun-phrase.ts'
import { isPassive } from './grammar/passives.ts'
import { dropping, type Refinement } from './refinement.ts'

const pointing =
  /^(?:it|this|that|he|him|she|her|they|them|us|me|you|so|and|or|which|what|who|whom|himself|herself|itself|themselves|myself|ourselves)$/

/** Whether a range has no letter and no digit, or only pronouns. */
const isEmpty = ({ tokens, quotationOf }: Doc, { first, end }: TokenRange): boolean => {
  for (let at = first; at < end; at++) {
    const token = tokens[at]
    if (token && /[\p{L}\p{N}]/u.test(token.text) && !(pointing.test(token.lower) && (quotationOf[at] ?? -1) < 0))
      return false
  }
  return true
}

const hasNoWords = (doc: Doc, { content }: Attribution): boolean => content.every((part) => isEmpty(doc, part))

/** Whether a colon inside a block has a figure or a phrase after it, as in a table: "Marten: 547. Brand: 46." */
const isTableRow = (doc: Doc, { source, cue, content: [first], isTurn }: Attribution): boolean => {
  const isColon = cue !== undefined && cue.end - cue.first === 1 && doc.tokens[cue.first]?.text === ':'
  return isColon && !isTurn && source?.end === cue.first && first !== undefined && isFragment(doc, [first])
}

/** Drops a label, "Oregon:", when nobody says the words after it. */
export const dropLabels: Refinement = {
  name: 'label',
  run: (doc, attributions, { headline }) => {
    const labels = findSpeakerLabels(doc, headline)
    const byColon = new Map(labels.map((one) => [one.colon, one]))
    const repeated = repeatedLabels(doc, labels)
    const isList = labels.filter(({ kind }) => kind === 'other').length > 1
    const isLabel = (one: Attribution): boolean => {
      // "Q" is nobody's name, whatever verb comes after it.
      if (byColon.get(one.source?.end ?? -1)?.kind === 'question') return true
      const label = byColon.get(one.cue?.first ?? -1)
      if (!label) return isTableRow(doc, one)
      if (label.kind === 'answer' || (label.kind === 'person' && repeated.has(label)) || isQuoted(doc, one.content))
        return false
      if (!one.content.some((range) => hasFiniteVerb(doc, range))) return true
      const words = wordsIn(doc, label.label)
      return label.kind === 'question' || (label.kind === 'other' && (isList || knownPlace(words) !== undefined))
    }
    return attributions.filter((one) => !isLabel(one))
  },
}

const legalActs = /^(?:acquit|arrest|charge|convict|detain|fine|indict|jail|release|sentence|sue)$/
const legalAuthorities =
  /^(?:police|prosecutors?|judges?|courts?|jury|juries|jurors?|magistrates?|officers?|detectives?|authorities|tribunal)$/

/** Whether an authority does something to a person under the law: "police have charged a man", "the judge jailed him". */
const isLegalAct = ({ tokens }: Doc, { source, speaker, lemma }: Attribution): boolean => {
  const range = source ?? (speaker?.kind === 'words' ? speaker.range : undefined)
  if (!range || !legalActs.test(lemma)) return false
  // "Judge Lee", "the judge"
  return [range.first, nounOf(tokens, range)].some((at) => legalAuthorities.test(tokens[at]?.lower ?? ''))
}

/**
 * Whether a verb that seldom reports speech has a noun phrase or an infinitive: "called the police", "needed a rest".
 */
const isAct = (doc: Doc, one: Attribution): boolean => {
  const { source, lemma, content, confidence } = one
  const first = doc.tokens[content[0]?.first ?? -1]
  if (!source || !first || !isFragment(doc, one.content)) return false
  if (isLegalAct(doc, one)) return true
  if (first.lower === 'to') return confidence < actConfidence(lemma, 'infinitive')
  return !/^(?:VBG|IN|W)/.test(first.penn) && confidence < actConfidence(lemma, 'noun')
}

const supposed = /^(?:believed|thought|alleged|understood|known|suspected|rumou?red|reported)$/

/** Whether others suppose the content of the source: "a man thought to have entered the town". */
const isSupposed = (doc: Doc, { verb = -1, source }: Attribution): boolean => {
  const word = (at: number): string => doc.tokens[at]?.lower ?? ''
  const isInfinitive = word(verb + 1) === 'to' && /^(?:be|have)$/.test(word(verb + 2))
  return source !== undefined && supposed.test(word(verb)) && isInfinitive && !isPassive(doc, verb)
}

/** Drops what nobody in particular supposes of the one who seems to be the source. */
export const dropSuppositions: Refinement = dropping('supposition', isSupposed)

/** Drops acts, by how often their verb reports speech in the corpus. */
export const dropActs: Refinement = dropping('act', isAct)

/** The confidence that a weak frame needs. */
const doubtful = 0.5

/**
 * Whether the cue is a preposition, or the content is one word. Such a statement is seldom correct at low confidence.
 */
const isWeakFrame = (doc: Doc, one: Attribution): boolean => {
  const { verb, cue, source, content, confidence } = one
  const [part] = content
  if (confidence >= doubtful || !cue || !part || isQuoted(doc, content)) return false
  const isPreposition = doc.tokens[verb ?? -1]?.tag === 'ADP'
  const isWord = content.length === 1 && part.end - part.first <= 1
  const isBetween = source !== undefined && source.end <= part.first && part.end <= cue.first
  return isPreposition || isWord || isBetween
}

/** Drops attributions with low confidence and a form that few statements have. */
export const dropWeakFrames: Refinement = dropping('weak-frame', isWeakFrame)

/** Drops contents without a letter, a digit, or a word other than pronouns. */
export const dropWordless: Refinement = dropping('no-words', hasNoWords)
