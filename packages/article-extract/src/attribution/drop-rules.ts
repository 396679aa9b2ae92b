import type { Doc, TokenRange } from '../doc/doc.ts'
import type { Attribution } from './attribution.ts'
import { hasFiniteVerb, isQuoted } from './clauses.ts'
import { dropping, type Refinement } from './refinement.ts'
import { findSpeakerLabels } from './speaker-labels.ts'

const wordsOf = ({ tokens }: Doc, { first, end }: TokenRange): string =>
  tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ')

const pointing = /^(?:it|this|that|these|those|he|him|she|her|they|them|us|me|you|so|what|which|who|how|and|or)$/

/** A content without a letter or a digit, or of nothing but pronouns. */
const hasNoWords = ({ tokens, quotationOf }: Doc, { content }: Attribution): boolean =>
  content.every(({ first, end }) => {
    for (let at = first; at < end; at++) {
      const token = tokens[at]
      if (token && /[\p{L}\p{N}]/u.test(token.text) && !(pointing.test(token.lower) && (quotationOf[at] ?? -1) < 0))
        return false
    }
    return true
  })

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

const isPassiveFragment = (doc: Doc, { source, speaker, content }: Attribution): boolean =>
  source === undefined &&
  speaker === undefined &&
  !isQuoted(doc, content) &&
  !content.some((range) => hasFiniteVerb(doc, range))

/** A label at the start of a block, "Oregon:", with words that nobody says after it. */
const dropLabels: Refinement = {
  name: 'label',
  run: (doc, attributions, { headline }) => {
    const labels = new Map(findSpeakerLabels(doc, headline).map((one) => [one.colon, one]))
    const isLabel = (one: Attribution): boolean => {
      const label = labels.get(one.cue?.first ?? -1)
      if (!label || label.kind === 'answer' || isQuoted(doc, one.content)) return false
      return label.kind !== 'person' || !one.content.some((range) => hasFiniteVerb(doc, range))
    }
    return attributions.filter((one) => !isLabel(one))
  },
}

/** What looks like a statement and is none, each rule under its own name. */
export const dropRules: readonly Refinement[] = [
  dropping('no-words', hasNoWords),
  dropping('silence', isSilence),
  dropping('asked-if', isAskedIf),
  dropLabels,
  dropping('passive-fragment', isPassiveFragment),
]
