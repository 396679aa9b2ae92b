import { type Doc, sentenceAt, type Token, type TokenRange } from '../../doc/doc.ts'
import { type Attribution, attributionsBySentence } from '../attribution.ts'
import {
  clauseEnd,
  finiteTags,
  hasFiniteVerb,
  holdsRange,
  isQuoted,
  isSpeakerPhrase,
  startsWithSubject,
} from '../grammar/clauses.ts'
import { isOccasion, isTimeWord, phraseFrom, phraseStart } from '../grammar/noun-phrase.ts'
import { finiteVerbIn, reportingVerbs, speechVerbs } from '../grammar/reporting-words.ts'
import { inTextOrder, type Refinement } from '../refinement.ts'

/** Verbs whose content is a clause; a content without a finite verb is then incomplete. */
const clauseVerbs = new Set(
  'say claim argue insist allege explain believe warn maintain contend announce testify'.split(' '),
)

const timeNoun =
  /^(?:morning|afternoon|evening|night|noon|week|month|year|weekend|day|hours?|minutes?|earlier|later|moments?|seconds?)$/
const timeFiller = /^(?:on|in|at|by|the|last|next|this|that|early|late|a|an|few|ago|later|before|after|and|,)$/

/** Whether the words only say when: "On Wednesday night". */
const isTimeOnly = ({ tokens }: Doc, { first, end }: TokenRange): boolean => {
  const words = tokens.slice(first, end)
  const isTime = words.some((token) => isTimeWord(token) || timeNoun.test(token.lower))
  return (
    isTime &&
    words.every(
      (token) => isTimeWord(token) || token.tag === 'NUM' || timeNoun.test(token.lower) || timeFiller.test(token.lower),
    )
  )
}

const whenWord = /^(?:after|before|during|since|until|by)$/

/** Whether the words open with "that" or say when, which nobody says alone: "soon", "on Friday", "shortly before the storm". */
const isOpening = (doc: Doc, range: TokenRange): boolean => {
  const { tag, lower = '' } = doc.tokens[range.first] ?? {}
  return lower === 'that' || tag === 'ADV' || whenWord.test(lower) || isTimeOnly(doc, range)
}

/** Whether the words have no main verb: only phrases and subordinate clauses between commas. */
const hasNoMainVerb = ({ tokens }: Doc, { first, end }: TokenRange): boolean => {
  let isSubordinate = false
  for (let at = first; at < end; at++) {
    const { text, lower = '', penn = '' } = tokens[at] ?? {}
    if (at === first || text === ',')
      isSubordinate = subordinator.test(text === ',' ? (tokens[at + 1]?.lower ?? '') : lower)
    if (!isSubordinate && finiteTags.has(penn)) return false
  }
  return true
}

/** The first token from `from` on that another attribution of the block uses; `end` if there is none. */
const freeUntil = (others: readonly Attribution[], from: number, end: number): number =>
  others.reduce(
    (least, { source, cue, content }) =>
      [source, cue, ...content].reduce(
        (near, range) => (range && range.end > from && range.first < near ? Math.max(from, range.first) : near),
        least,
      ),
    end,
  )

const subordinator = /^(?:after|before|when|while|as|once|until|if|although|though|because|since|unless)$/
/** The maximum number of tokens before the word that begins the subordinate clause: "minutes after", "the day before". */
const maxLead = 3

/**
 * Whether a content is only the clause before the main one: "moments after she had locked up" in "Marten said moments
 * after she had locked up, a man came in".
 */
const isOnlyCircumstance = ({ tokens }: Doc, { first, end }: TokenRange): boolean => {
  const lead = tokens.slice(first, first + maxLead + 1)
  const at = lead.findIndex(({ lower }) => subordinator.test(lower))
  const isTime = lead.slice(0, at).every(({ lower, tag }) => tag === 'NUM' || timeNoun.test(lower) || tag === 'DET')
  return at >= 0 && isTime && tokens[end]?.text === ',' && !tokens.slice(first, end).some(({ text }) => text === ',')
}

/**
 * Whether a clause has a verb. The tagger reads some verbs after an aside as participles: "the pilot, along with two
 * sailors, leaned on her".
 */
const hasVerb = (doc: Doc, range: TokenRange): boolean => {
  if (hasFiniteVerb(doc, range)) return true
  let commas = 0
  for (let at = range.first; at < range.end; at++) {
    if (doc.tokens[at]?.text === ',') commas++
    else if (commas > 1 && doc.tokens[at]?.penn === 'VBN' && doc.tokens[at - 1]?.text === ',') return true
  }
  return false
}

/**
 * The content without words before its verb, if the words after the verb are a clause: "Residents, | some of whom own
 * boats, | say the port is full".
 */
const withoutWordsBefore = (doc: Doc, one: Attribution): Attribution => {
  const { source, cue, content } = one
  const [before, after, ...rest] = content
  if (!source || !cue || !before || !after || rest.length > 0 || source.first > cue.first) return one
  const isBetween = before.first >= source.end && before.end <= cue.first
  const isFragmentBefore = before.end <= source.first && !hasFiniteVerb(doc, before)
  if (!(isBetween || isFragmentBefore) || isQuoted(doc, [before]) || after.first < cue.end) return one
  return startsWithSubject(doc, after) ? { ...one, content: [after] } : one
}

/** The words of the sentence after a source between commas go on: ", would pay", ", in 1974", but not ", in a statement". */
const goesOn = (doc: Doc, first: number, end: number, isSubject: boolean, isSubordinate: boolean): boolean => {
  const { penn = '', tag } = doc.tokens[first] ?? {}
  // "Once it rains, said Lee, | the gulls return"
  if (isSubordinate) return startsWithSubject(doc, { first, end })
  if (isSubject || tag !== 'ADP') return isSubject && finiteTags.has(penn)
  const phrase = phraseFrom(doc.tokens, first + 1, end)
  return phrase?.end === end && !doc.tokens.slice(first, end).some((token) => isTimeWord(token) || isOccasion(token))
}

/**
 * The content before a source, if it was cut: "The vote | was rigged, Brand claims", "The town, said Lee, | would pay".
 */
const beforeSource = (doc: Doc, one: Attribution, beside: readonly Attribution[]): Attribution => {
  const { source, cue, content, lemma } = one
  const [part, ...others] = content
  const sentence = cue && sentenceAt(doc, cue.first)
  if (!source || !cue || !part || others.length > 0 || !sentence || !clauseVerbs.has(lemma)) return one
  const comma = Math.min(source.first, cue.first) - 1
  if (isQuoted(doc, content) || comma < part.end || doc.tokens[comma]?.text !== ',') return one
  const isSubject = !hasFiniteVerb(doc, part)
  const isSubordinate = !isSubject && subordinator.test(doc.tokens[part.first]?.lower ?? '')
  if (comma > part.end) {
    const isOpen = isSubject && part.first === sentence.first && finiteTags.has(doc.tokens[part.end]?.penn ?? '')
    return isOpen ? { ...one, content: [{ first: part.first, end: comma }] } : one
  }
  const second = Math.max(source.end, cue.end)
  const end = freeUntil(
    beside.filter((other) => other !== one),
    second,
    clauseEnd(doc, sentence),
  )
  const isInserted =
    end > second + 1 && doc.tokens[second]?.text === ',' && goesOn(doc, second + 1, end, isSubject, isSubordinate)
  return isInserted ? { ...one, content: [part, { first: second + 1, end }] } : one
}

/**
 * The content with the speaker and the verb of another statement before it, which the model left out: "documents say |
 * Brand told a friend | that he had left".
 */
const withInnerSource = (doc: Doc, one: Attribution, beside: readonly Attribution[]): Attribution => {
  const { source, cue, content, lemma } = one
  const [part, ...rest] = content
  if (!source || !cue || !part || source.first > cue.first || part.first <= cue.end + 1) return one
  if (!clauseVerbs.has(lemma) && !reportingVerbs.has(lemma)) return one
  const inner = phraseFrom(doc.tokens, cue.end, part.first)
  const isSaid = finiteVerbIn(speechVerbs, doc.tokens[inner?.end ?? -1]?.lower ?? '') !== undefined
  const others = beside.filter((other) => other !== one)
  if (!inner || !isSaid || inner.end >= part.first || !isSpeakerPhrase(doc, inner)) return one
  return freeUntil(others, cue.end, part.first) === part.first
    ? { ...one, content: [{ first: cue.end, end: part.end }, ...rest] }
    : one
}

/** A content without the conjunction after it: "the wall was old | and". */
const withoutJoin = ({ tokens }: Doc, one: Attribution): Attribution => {
  const last = one.content.at(-1)
  if (!last || last.end - last.first < 2 || !/^(?:and|but)$/.test(tokens[last.end - 1]?.lower ?? '')) return one
  const end = tokens[last.end - 2]?.text === ',' ? last.end - 2 : last.end - 1
  return end > last.first ? { ...one, content: [...one.content.slice(0, -1), { first: last.first, end }] } : one
}

const isAnd = (token: Token | undefined): boolean => token?.lower === 'and'

/**
 * Where the list of sources that ends with this one may begin: "witnesses and | town officials", "the mayor, | the sheriff
 * and two engineers". `last` is the content before it. Undefined if the source is not the end of a list.
 */
const listStart = (doc: Doc, source: TokenRange, last: TokenRange, cueEnd: number): number | undefined => {
  const { tokens } = doc
  const join = tokens[source.first - 1]
  if (join?.text === ',' && last.end === source.first - 1 && tokens.slice(source.first, source.end).some(isAnd))
    return phraseStart(tokens, last.end - 1, last.first) ?? last.first
  const sentence = sentenceAt(doc, source.first)
  if (!sentence || !isAnd(join) || last.end < source.first - 1 || cueEnd < clauseEnd(doc, sentence)) return undefined
  return phraseStart(tokens, source.end - 1, Math.max(last.first, sentence.first)) ?? source.first
}

/**
 * The whole list of sources, without its first ones in the content: "The wall was old, | witnesses and town officials
 * said".
 */
const withListedSource = (doc: Doc, one: Attribution): Attribution => {
  const { source, cue, content } = one
  const last = content.at(-1)
  if (!source || !cue || !last || cue.first !== source.end || last.end > source.first || isQuoted(doc, [last]))
    return one
  const first = listStart(doc, source, last, cue.end) ?? last.first
  const isList = doc.tokens[first - 1]?.text === ',' && isSpeakerPhrase(doc, { first, end: source.first - 1 })
  if (!isList || first - 1 <= last.first) return one
  const kept = [...content.slice(0, -1), { first: last.first, end: first - 1 }]
  return { ...one, source: { first, end: source.end }, content: kept }
}

/** A content without the first words of the next sentence: "they heard shots at about 10 p.m. | One". */
const withinSentence = (doc: Doc, one: Attribution): Attribution => {
  const last = one.content.at(-1)
  const sentence = last && sentenceAt(doc, last.first)
  if (!last || !sentence || last.end <= sentence.end) return one
  const tail = { first: sentence.end, end: last.end }
  if (isQuoted(doc, [last]) || hasFiniteVerb(doc, tail)) return one
  const end = clauseEnd(doc, { first: last.first, end: sentence.end })
  return end > last.first ? { ...one, content: [...one.content.slice(0, -1), { first: last.first, end }] } : one
}

const completed = (doc: Doc, one: Attribution, beside: readonly Attribution[]): Attribution => {
  const { cue, content, lemma, source } = one
  const [part] = content
  const sentence = cue && sentenceAt(doc, cue.first)
  if (!cue || !part || !sentence || content.length > 1 || !clauseVerbs.has(lemma)) return one
  if (
    doc.tokens[one.verb ?? -1]?.tag !== 'VERB' ||
    /^(?:what|which|who|whom)$/.test(doc.tokens[part.first]?.lower ?? '')
  )
    return one
  const isCircumstance = part.first === cue.end && isOnlyCircumstance(doc, part)
  if (isQuoted(doc, content) || (hasFiniteVerb(doc, part) && !isCircumstance) || !holdsRange(sentence, part)) return one
  const isFragment = part.first >= cue.end && !(source && source.first >= cue.end)
  const isDate = part.end <= (source ?? cue).first && part.first === sentence.first && isTimeOnly(doc, part)
  if (!isFragment && !isDate) return one
  const others = beside.filter((other) => other !== one)
  const end = clauseEnd(doc, sentence)
  const free = { first: cue.end, end: freeUntil(others, cue.end, end) }
  // "Claimed that papers, which she had read, showed", "said soon after the call, the chairman ordered": statements
  // before the clause's verb are inside it.
  const isOpen = isFragment && isOpening(doc, part) && free.end < end && hasNoMainVerb(doc, free)
  const whole = isOpen ? { first: cue.end, end } : free
  if (isCircumstance && !hasFiniteVerb(doc, { first: part.end, end: whole.end })) return one
  return whole.end >= (isFragment ? part.end : 0) && hasVerb(doc, whole) ? { ...one, content: [whole] } : one
}

/** Extends a content that was cut to the time at the start of its sentence, or before its verb, to the whole clause. */
export const completeContents: Refinement = {
  name: 'complete-content',
  run: (doc, attributions) => {
    const bySentence = attributionsBySentence(doc, attributions)
    const after = attributions.map((one) => {
      const beside = bySentence.get(doc.sentenceOf[one.verb ?? -1] ?? -1) ?? []
      const whole = beforeSource(doc, completed(doc, withoutWordsBefore(doc, withinSentence(doc, one)), beside), beside)
      return withoutJoin(doc, withListedSource(doc, withInnerSource(doc, whole, beside)))
    })
    return after.every((one, index) => one === attributions[index]) ? attributions : inTextOrder(after)
  },
}
