import type { Doc, Token } from '../doc/doc.ts'
import type { Direction } from './date-rule.ts'

const say =
  /^(?:say|says|said|saying|tell|tells|told|announc\w+|report|reported|reporting|confirm\w*|den(?:y|ies|ied)|wr(?:ote|ites)|written|tweet\w*|add(?:s|ed)|declar\w+|stat(?:es|ed)|argued|claimed|warned|explained|insisted|acknowledged|admitted|testified|according|statement|interview|briefing|news|conference)$/u
const future = /^(?:will|'ll|shall|wo)$/u
const modals = /^(?:can|could|may|might|must|should|ca)$/u
const aheadWords =
  /^(?:due|scheduled|set|slated|planned|plan|plans|planning|expected|expects|expect|hopes|hope|hoping|intends|intend|aims|aim|agreed|vowed|promised|wants|want|preparing|prepares|likely|going|ready|poised|upcoming|forthcoming|deadline|ahead|tentatively|invited|ordered|about|supposed|bound)$/u
const deadlines = /^(?:by|until|till|before|next|coming|from|for)$/u
const putOff =
  /^(?:moved|postponed|rescheduled|delayed|deferred|adjourned|extended|pushed|shifted|remanded|brought|held)$/u
const habits = new Set(
  'annually yearly usually typically traditionally normally generally always often frequently habitually'.split(' '),
)
const clauseEnd = /^[;:—]$/u
const farthest = 60

/** The tagger may take the month of May for a modal verb. */
const isVerb = ({ tag, penn, text }: Token): boolean =>
  (tag === 'VERB' || tag === 'AUX' || penn === 'MD') && text !== 'May'

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'PRON')

/**
 * Whether the word is a verb in the present that the tagger reads as the last noun of a subject: "The ferry sails
 * Saturday". It is one if the sentence has no other verb, or only a verb of saying after a comma.
 */
const isHiddenPresent = ({ tokens }: Doc, first: number, token: number, end: number, last: number): boolean => {
  const before = tokens[token - 1]
  if (before === undefined || token - first < 2) return false
  const isLikeVerb = before.penn === 'NNS' || before.penn === 'JJ' || before.penn === 'VB'
  if (!isLikeVerb || !/^\p{Ll}/u.test(before.text)) return false
  const subject = tokens.slice(first, token - 1)
  if (!subject.some((one) => isNominal(one) || one.tag === 'ADJ') || subject.some((one) => isVerb(one))) return false
  if (subject.some(({ tag, lower }) => tag === 'ADP' || tag === 'NUM' || tag === 'PUNCT' || lower === 'no'))
    return false
  const behind = tokens.slice(end, last).findIndex(isVerb)
  if (behind < 0) return true
  const verb = tokens[end + behind] as Token
  return say.test(verb.lower) && tokens.slice(end, end + behind).some(({ text }) => text === ',')
}

/** Verbs for a fixture, which the tagger may read as nouns between two names: "India play Oman on Friday". */
const fixtures = /^(?:play|face|host|meet|visit|tour|entertain|tackle)s?$/u

const isFixture = ({ tokens }: Doc, first: number, token: number): boolean => {
  const before = tokens.slice(first, token)
  const at = before.findIndex(({ lower, tag }, index) => index > 0 && tag === 'NOUN' && fixtures.test(lower))
  return at > 0 && before[at - 1]?.tag === 'PROPN' && before[at + 1]?.tag === 'PROPN' && !before.some(isVerb)
}

/** The direction of one verb and the words before it: "will travel", "has met", "travels", "agreed to meet". */
const verbDirection = (tokens: readonly Token[], index: number, first: number): Direction => {
  const { penn, lower } = tokens[index] as Token
  const before = tokens.slice(Math.max(first, index - 4), index)
  const near = (pattern: RegExp): boolean => before.some((token) => pattern.test(token.lower))
  if (say.test(lower) && penn !== 'VB' && penn !== 'VBP') return 'back'
  if (lower === 'would') return 'planned'
  if (future.test(lower)) return 'ahead'
  if (modals.test(lower)) return 'present'
  if (aheadWords.test(lower) && penn !== 'VBD') return 'ahead'
  const helper = before.findLast((token) => future.test(token.lower) || token.lower === 'would')
  if (helper) return near(/^have$/u) && penn === 'VBN' ? 'unknown' : helper.lower === 'would' ? 'planned' : 'ahead'
  if (penn === 'VB' && near(/^to$/u)) {
    if (near(aheadWords) || near(/^(?:is|are)$/u)) return 'ahead'
    // "scored twice to lift the team": the infinitive is past because its governing verb is.
    const finite = tokens.slice(first, index).findLast((token) => /^(?:VBD|VBN|VBZ|VBP|MD)$/u.test(token.penn))
    return finite?.penn === 'VBD' || finite?.penn === 'VBN' ? 'back' : 'present'
  }
  // "Voters choose a mayor": the tagger reads a plain form if no other verb is before it.
  if (penn === 'VB' && isNominal(tokens[index - 1]) && !tokens.slice(first, index).some(isVerb)) return 'present'
  if (penn === 'VBD') return 'back'
  // "in papers filed Monday", "after leaving the race Tuesday"
  if (penn === 'VBN' && isNominal(tokens[index - 1])) return 'back'
  if (penn === 'VBG' && tokens[index - 1]?.lower === 'after') return 'back'
  if (penn === 'VBN')
    return near(/^(?:has|have|had|was|were|been|'s|'ve)$/u) || !near(/^(?:is|are|be|being)$/u) ? 'back' : 'present'
  if (penn === 'VBZ' || penn === 'VBP') return 'present'
  if (penn === 'VBG')
    return near(/^(?:is|are|'re|am|'m)$/u) ? 'present' : near(/^(?:was|were|been)$/u) ? 'back' : 'unknown'
  return 'unknown'
}

/**
 * Whether a sentence states a habit, with a bare plural subject and a verb in the simple present: "Gulls return in
 * April".
 */
const isGeneral = (tokens: readonly Token[], first: number, verb: number): boolean => {
  const { penn } = tokens[verb] as Token
  if (penn !== 'VBP' && penn !== 'VBZ') return false
  const subject = tokens.slice(first, verb).filter(({ tag }) => tag !== 'ADJ' && tag !== 'ADV')
  return (
    subject.length > 0 &&
    subject.length < 4 &&
    (subject[0]?.penn === 'NNS' || subject.at(-1)?.penn === 'NNS') &&
    !subject.some(({ tag }) => tag === 'DET' || tag === 'PRON' || tag === 'PUNCT' || tag === 'PROPN')
  )
}

/** Whether "that" opens what somebody said: in "said that on Friday it would", the verb after the time counts. */
const opensReported = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === 'that' &&
  tokens[index]?.tag !== 'DET' &&
  (say.test(tokens[index - 1]?.lower ?? '') || tokens[index - 1]?.penn === 'NNP')

/** Whether a verb in the simple present is about the time itself: "they visit Hull on Tuesday", "the final is on Monday". */
const isSchedule = (tokens: readonly Token[], verb: number, time: number): boolean => {
  const { penn } = tokens[verb] as Token
  const between = tokens.slice(verb + 1, time)
  return (
    (penn === 'VBZ' || penn === 'VBP') &&
    between.filter(isNominal).length <= 1 &&
    !between.some(({ tag }) => tag === 'PUNCT' || tag === 'CCONJ') &&
    tokens[time - 1]?.penn !== 'PRP$' &&
    tokens[time]?.lower !== 'from'
  )
}

/**
 * The direction of the time at `token`, by its verb. A verb of saying or in the past looks back; "will", "plans to" or
 * the present looks ahead. The verb before the time counts first, then the one after it.
 */
export const directionAt = (doc: Doc, token: number, end: number): Direction => {
  const { tokens, sentences, sentenceOf, quotationOf } = doc
  const sentence = sentences[sentenceOf[token] ?? -1]
  if (sentence === undefined) return 'unknown'
  const quotation = quotationOf[token] ?? -1
  const from = Math.max(sentence.first, token - farthest)
  const inSame = (index: number): boolean => (quotationOf[index] ?? -1) === quotation
  for (let index = sentence.first; index < Math.min(sentence.end, sentence.first + farthest * 2); index++) {
    const { lower = '' } = tokens[index] ?? {}
    if (
      habits.has(lower) ||
      ((lower === 'every' || lower === 'each') &&
        /^(?:year|spring|summer|autumn|fall|winter|season|week|month)$/u.test(tokens[index + 1]?.lower ?? ''))
    )
      return 'habit'
  }
  if (tokens[token - 1]?.lower === 'since') return 'back'
  if (deadlines.test(tokens[token - 1]?.lower ?? '') && aheadWords.test(tokens[token - 2]?.lower ?? '')) return 'ahead'
  if (
    /^(?:to|until|till|for)$/u.test(tokens[token - 1]?.lower ?? '') &&
    tokens.slice(Math.max(from, token - 4), token).some(({ lower }) => putOff.test(lower))
  )
    return 'ahead'
  for (let index = token - 1; index >= from; index--) {
    const one = tokens[index]
    if (one === undefined || !inSame(index)) continue
    if (clauseEnd.test(one.text) || opensReported(tokens, index)) break
    if (
      isVerb(one) ||
      (say.test(one.lower) && index > token - 8) ||
      (aheadWords.test(one.lower) && (one.tag === 'ADJ' || one.penn === 'VBN' || one.penn === 'VBD'))
    ) {
      if (isGeneral(tokens, sentence.first, index)) return 'habit'
      const found = verbDirection(tokens, index, from)
      if (found === 'present' && isSchedule(tokens, index, token)) return 'ahead'
      if (found !== 'unknown') return found
    }
    if (say.test(one.lower) && one.tag === 'NOUN') return 'back'
  }
  if (isHiddenPresent(doc, sentence.first, token, end, Math.min(sentence.end, end + farthest))) return 'present'
  if (isFixture(doc, sentence.first, token)) return 'present'
  for (let index = end; index < Math.min(sentence.end, end + farthest); index++) {
    const one = tokens[index]
    if (one === undefined || !inSame(index) || !isVerb(one)) continue
    return verbDirection(tokens, index, sentence.first)
  }
  return 'unknown'
}

/** Participles and verbs that say when a person spoke: "Speaking on Monday, she said". */
const speaking = /^(?:speaking|spoke|talking|asked|responding|replying)$/u

/** Whether the verb nearest to the time at `token`, in the same sentence, is a verb of saying. */
export const isTiedToSaying = (
  { tokens, sentences, sentenceOf, quotationOf }: Doc,
  token: number,
  end: number,
): boolean => {
  const sentence = sentences[sentenceOf[token] ?? -1]
  if (sentence === undefined) return false
  const isSaying = (index: number): boolean | undefined => {
    const one = tokens[index]
    if (one === undefined || (quotationOf[index] ?? -1) >= 0) return undefined
    const isOngoing = one.penn === 'VBG' && tokens[index - 1]?.tag === 'AUX'
    if (say.test(one.lower) || (speaking.test(one.lower) && !isOngoing)) return true
    return isVerb(one) && one.tag !== 'AUX' ? false : undefined
  }
  for (let index = token - 1; index >= Math.max(sentence.first, token - farthest); index--) {
    const found = isSaying(index)
    if (found !== undefined) return found
  }
  for (let index = end; index < Math.min(sentence.end, end + farthest); index++) {
    const found = isSaying(index)
    if (found !== undefined) return found
  }
  return false
}
