import { type Doc, type TokenRange, wordsIn } from '../doc/doc.ts'
import { knownPlace } from '../places/gazetteer.ts'
import { actConfidence } from './act-verbs.ts'
import type { Attribution } from './attribution.ts'
import { hasFiniteVerb, isQuoted } from './clauses.ts'
import { phraseFrom } from './noun-phrase.ts'
import { dropping, type Refinement } from './refinement.ts'
import { findSpeakerLabels, repeatedLabels } from './speaker-labels.ts'

const wordsOf = ({ tokens }: Doc, { first, end }: TokenRange): string =>
  tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ')

const pointing = /^(?:it|this|that|he|him|she|her|they|them|us|me|you|so|and|or|which|what|who|whom)$/

/** Whether a range has no letter and no digit, or nothing but pronouns. */
const isEmpty = ({ tokens, quotationOf }: Doc, { first, end }: TokenRange): boolean => {
  for (let at = first; at < end; at++) {
    const token = tokens[at]
    if (token && /[\p{L}\p{N}]/u.test(token.text) && !(pointing.test(token.lower) && (quotationOf[at] ?? -1) < 0))
      return false
  }
  return true
}

const hasNoWords = (doc: Doc, { content }: Attribution): boolean => content.every((part) => isEmpty(doc, part))

/** Verbs of saying that, denied, leave nothing said: "did not respond to", "has not identified". */
const silentWhenDenied = new Set(
  'respond reply comment return answer identify disclose reveal specify elaborate release provide name know reference'.split(
    ' ',
  ),
)

/** Verbs that refuse what comes after them. */
const refusals = new Set('decline refuse fail'.split(' '))

/** What is refused by somebody who says nothing: "declined to comment". */
const communicates =
  /^(?:to )?(?:\w+ )?(?:comment|respond|reply|speak|talk|say|discuss|answer|be|state|disclose|identify|elaborate|give|name|provide|reveal|specify|release|take)\b/

const denial = /\b(?:not|n't|never|no)\b/

/** "did not respond to a request", "has not identified", "declined to say": nothing is said. */
const isSilence = (doc: Doc, one: Attribution): boolean => {
  const { cue, verb, lemma, source, content } = one
  const [first] = content
  if (!cue || verb === undefined || !first || isQuoted(doc, content)) return false
  const before = wordsOf(doc, {
    first: Math.max(cue.first - 2, source && source.end <= cue.first ? source.end : 0),
    end: verb,
  })
  if (silentWhenDenied.has(lemma)) return denial.test(before)
  if (/\b(?:declin|refus)\w+ to$/.test(wordsOf(doc, { first: cue.first, end: verb })))
    return communicates.test(doc.tokens[verb]?.lower ?? '')
  const after = wordsOf(doc, { first: verb + 1, end: Math.max(verb + 1, Math.min(first.end, verb + 5)) })
  return refusals.has(lemma) && communicates.test(after)
}

/** "Asked if …, Lee said": the question is nobody's statement. */
const isAskedIf = ({ tokens }: Doc, { lemma, source, verb = -1, cue, content }: Attribution): boolean => {
  if (lemma !== 'ask' || tokens[verb]?.lower !== 'asked' || !cue) return false
  const first = tokens[content[0]?.first ?? -1]?.lower ?? ''
  return (
    source === undefined ||
    source.first > verb ||
    (/^(?:if|whether)$/.test(first) && source.first > (content[0]?.first ?? 0))
  )
}

const beForms = /^(?:is|are|was|were|be|been|being)$/

/** Verbs that give a title: who "was named best actress" says nothing, and nobody is cited. */
const naming = new Set('name elect appoint crown pronounce nominate rank'.split(' '))

const isFragment = (doc: Doc, { content }: Attribution): boolean =>
  !isQuoted(doc, content) && !content.some((range) => hasFiniteVerb(doc, range))

/** "Settlements are seen": a passive without a source whose content is no clause. */
const isPassiveFragment = (doc: Doc, one: Attribution): boolean => {
  const { source, speaker, cue, lemma, content } = one
  if (source || speaker || !cue || !isFragment(doc, one)) return false
  const isPassive = doc.tokens.slice(cue.first, cue.end).some(({ lower }) => beForms.test(lower))
  return isPassive && (content.length === 1 || naming.has(lemma)) && doc.tokens[content[0]?.first ?? -1]?.lower !== 'to'
}

/** "called the police", "needed a rest": a verb that seldom reports speech, with a noun phrase or an infinitive. */
const isAct = (doc: Doc, one: Attribution): boolean => {
  const { source, lemma, content, confidence } = one
  const first = doc.tokens[content[0]?.first ?? -1]
  if (!source || !first || !isFragment(doc, one)) return false
  if (first.lower === 'to') return confidence < actConfidence(lemma, 'infinitive')
  return !/^(?:VBG|IN|W)/.test(first.penn) && confidence < actConfidence(lemma, 'noun')
}

/** "called the police while driving": a call to somebody, without what somebody is called. */
const isPhoneCall = ({ tokens }: Doc, { lemma, cue, content }: Attribution): boolean => {
  const [part] = content
  if (lemma !== 'call' || !part || part.first !== cue?.end || tokens[cue.end - 1]?.lower !== 'called') return false
  const phrase = phraseFrom(tokens, part.first, part.end)
  if (!phrase || !callable.test(tokens[phrase.end - 1]?.lower ?? '')) return false
  const next = tokens[phrase.end]
  return phrase.end === part.end || next?.tag === 'SCONJ' || next?.tag === 'ADP' || next?.penn === 'VBG'
}

const callable =
  /^(?:police|cops?|911|999|office|ambulance|doctor|hospital|department|authorities|sheriff|hotline|number|lawyer|paramedics|officers?|firefighters|home|mother|father|wife|husband|station|meeting|election|vote|strike)$/

/** A label at the start of a block, "Oregon:", with words that nobody says after it. */
const dropLabels: Refinement = {
  name: 'label',
  run: (doc, attributions, { headline }) => {
    const labels = findSpeakerLabels(doc, headline)
    const byColon = new Map(labels.map((one) => [one.colon, one]))
    const repeated = repeatedLabels(doc, labels)
    const isList = labels.filter(({ kind }) => kind === 'other').length > 1
    const isLabel = (one: Attribution): boolean => {
      const label = byColon.get(one.cue?.first ?? -1)
      if (
        !label ||
        label.kind === 'answer' ||
        (label.kind === 'person' && repeated.has(label)) ||
        isQuoted(doc, one.content)
      )
        return false
      if (!one.content.some((range) => hasFiniteVerb(doc, range))) return true
      const words = wordsIn(doc, label.label)
      return label.kind === 'question' || (label.kind === 'other' && (isList || knownPlace(words) !== undefined))
    }
    return attributions.filter((one) => !isLabel(one))
  },
}

/** The confidence that a weak frame needs. */
const doubtful = 0.5

/** A cue that is a preposition, or a content of one word: seldom a statement when the model is in doubt. */
const isWeakFrame = (doc: Doc, one: Attribution): boolean => {
  const { verb, cue, source, content, confidence } = one
  const [part] = content
  if (confidence >= doubtful || !cue || !part || isQuoted(doc, content)) return false
  const isPreposition = doc.tokens[verb ?? -1]?.tag === 'ADP'
  const isWord = content.length === 1 && part.end - part.first <= 1
  const isBetween = source !== undefined && source.end <= part.first && part.end <= cue.first
  return isPreposition || isWord || isBetween
}

/** What looks like a statement and is none, each rule under its own name. */
export const dropRules: readonly Refinement[] = [
  dropping('no-words', hasNoWords),
  dropping('silence', isSilence),
  dropping('asked-if', isAskedIf),
  dropLabels,
  dropping('passive-fragment', isPassiveFragment),
  dropping('phone-call', isPhoneCall),
  dropping('act', isAct),
  dropping('weak-frame', isWeakFrame),
]
