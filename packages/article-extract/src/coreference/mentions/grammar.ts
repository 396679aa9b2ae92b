import type { Doc, Token, TokenRange } from '../../doc/doc.ts'

/** The function of a phrase in its clause. */
export type GrammaticalRole = 'subject' | 'object' | 'oblique' | 'possessive' | 'other'

/** A phrase's function, and the index of the verb it depends on, or -1. */
export interface Place {
  readonly role: GrammaticalRole
  readonly verb: number
}

const reach = 14
const appositionReach = 24

const isVerbal = (token: Token | undefined): boolean => token?.tag === 'VERB' || token?.tag === 'AUX'

const nonfinite = new Set(['VBG', 'VBN', 'VB'])

const isFiniteVerb = (token: Token | undefined): boolean => isVerbal(token) && !nonfinite.has(token?.penn ?? '')

/** The main verb of the chain of auxiliaries that begins at `index`. */
const mainVerb = (tokens: readonly Token[], index: number, end: number): number => {
  let verb = index
  for (let at = index; at < Math.min(end, index + 6); at++) {
    const tag = tokens[at]?.tag
    if (tag === 'VERB') return at
    if (tag === 'AUX') verb = at
    else if (tag !== 'ADV' && tag !== 'PART') break
  }
  return verb
}

const opensAside = new Set([',', '(', '—', '–', '-'])

/** The index after an aside in commas that follows a phrase: ", the mayor of Leeds,". */
const afterAsideAt = (tokens: readonly Token[], index: number, end: number): number => {
  if (!opensAside.has(tokens[index]?.text ?? '')) return index
  const closing = tokens[index]?.text === '(' ? ')' : tokens[index]?.text
  for (let at = index + 1; at < Math.min(end, index + appositionReach); at++)
    if (tokens[at]?.text === closing) return at + 1
  return end
}

const joinsPhrase = new Set<string>(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP'])

/** The index of the finite verb whose subject ends before `index`, or -1. */
const verbAfter = (tokens: readonly Token[], from: number, end: number): number => {
  let index = from
  const complement = tokens[index]?.tag === 'ADP' || tokens[index]?.lower === 'and'
  if (complement) {
    index++
    while (index < Math.min(end, from + reach) && joinsPhrase.has(tokens[index]?.tag ?? '')) index++
  }
  index = afterAsideAt(tokens, index, end)
  while (index < end && tokens[index]?.tag === 'ADV') index++
  return index < end && isFiniteVerb(tokens[index]) ? mainVerb(tokens, index, end) : -1
}

const quotationMarks = new Set(['``', "''", '"', '“', '”'])

/**
 * The function of the phrase in its clause, judged by the words beside it. `sentence` is the sentence that contains it.
 */
export const placeOf = ({ tokens }: Pick<Doc, 'tokens'>, { first, end }: TokenRange, sentence: TokenRange): Place => {
  const next = tokens[end]
  if (next?.penn === 'POS' || (end - first === 1 && tokens[first]?.penn === 'PRP$'))
    return { role: 'possessive', verb: -1 }
  let before = first - 1
  while (before >= sentence.first && quotationMarks.has(tokens[before]?.text ?? '')) before--
  const left = before >= sentence.first ? tokens[before] : undefined
  const verb = verbAfter(tokens, end, sentence.end)
  if (left?.tag === 'ADP' && verb < 0) return { role: 'oblique', verb: isVerbal(tokens[before - 1]) ? before - 1 : -1 }
  if (left?.tag === 'ADP' && left.lower !== 'that') {
    // "after the mayor said": the verb follows directly, so the preposition begins a clause. In "in Leeds, was" it does
    // not.
    if (isFiniteVerb(tokens[end])) return { role: 'subject', verb }
    return { role: 'oblique', verb: -1 }
  }
  if (verb >= 0) return { role: 'subject', verb }
  // "Was Marten happy with it?"
  if (left?.tag === 'AUX' && before === sentence.first) return { role: 'subject', verb: before }
  if (left?.tag === 'VERB') return { role: 'object', verb: before }
  return { role: left === undefined ? 'subject' : 'other', verb: -1 }
}

const levels = /^(?:federal|state|local|city|county|national|regional|provincial)$/

/** Bodies that are usually written small, so that a capital only opens the sentence. */
const bodies = /^(?:government|police|army|company|bank|union|party|church|court|school|hospital|airline|embassy)$/

/** Whether a noun in the singular, without a determiner, modifies the noun after it: "industry" in "industry sources". */
const isModifier = (token: Token | undefined): boolean => token?.penn === 'NN' && token.tag === 'NOUN'

/**
 * Whether "and" or "but" at `at` joins two modifiers of one noun: "federal and state officials", "government and
 * industry sources".
 */
export const sharesNoun = (tokens: readonly Token[], at: number): boolean => {
  const [before, next, behind] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (behind?.tag !== 'NOUN') return false
  const isOpen = !/^(?:DET|ADJ|NOUN|PROPN|PRON|PART|NUM)$/.test(tokens[at - 2]?.tag ?? '')
  const isFirst = isModifier(before) || bodies.test(before?.lower ?? '')
  if (isFirst && isOpen && isModifier(next) && behind.penn === 'NNS') return true
  const describes = before !== undefined && (/^(?:ADJ|VERB)$/.test(before.tag) || levels.test(before.lower))
  return describes && (next?.tag === 'ADJ' || levels.test(next?.lower ?? ''))
}
