import type { Doc, Token, TokenRange } from '../../doc/doc.ts'
import { singular, workNouns } from '../../voices/voice-nouns.ts'
import { isNominal, isSubjectPronoun, phraseFrom } from './noun-phrase.ts'
import { finiteVerbIn, isSpeakerNoun, reportingVerbs } from './reporting-words.ts'

/** Tags of verbs with a tense, without modal verbs. */
export const tensedTags: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP'])
/** Tags of finite verbs. */
export const finiteTags: ReadonlySet<string> = new Set([...tensedTags, 'MD'])

/** Whether the range has a finite verb and so can be a clause. */
export const hasFiniteVerb = ({ tokens }: Doc, { first, end }: TokenRange): boolean => {
  for (let at = first; at < end; at++) if (finiteTags.has(tokens[at]?.penn ?? '')) return true
  return false
}

/** Whether the words from `first` on begin with a subject and its finite verb: "the gulls will return". */
export const startsWithSubject = ({ tokens }: Pick<Doc, 'tokens'>, { first, end }: TokenRange): boolean => {
  const subject = phraseFrom(tokens, first, end)
  return subject !== undefined && subject.end < end && finiteTags.has(tokens[subject.end]?.penn ?? '')
}

/** Whether any word of the content is in quotation marks. */
export const isQuoted = ({ quotationOf }: Doc, content: readonly TokenRange[]): boolean =>
  content.some(({ first, end }) => {
    for (let at = first; at < end; at++) if ((quotationOf[at] ?? -1) >= 0) return true
    return false
  })

/** Whether the content is not quoted and has no finite verb. */
export const isFragment = (doc: Doc, content: readonly TokenRange[]): boolean =>
  !isQuoted(doc, content) && !content.some((range) => hasFiniteVerb(doc, range))

const finalMark = /^[.!?…]+$/u

/** The end of a sentence without its final mark. */
export const clauseEnd = ({ tokens }: Doc, { first, end }: TokenRange): number => {
  let at = end
  while (at > first && finalMark.test(tokens[at - 1]?.text ?? '')) at--
  return at
}

/** Whether a range of tokens can name a speaker: a name, a pronoun, or a noun for people, organizations or works. */
export const isSpeakerPhrase = ({ tokens }: Doc, { first, end }: TokenRange): boolean => {
  if (end - first === 1 && isSubjectPronoun(tokens[first])) return tokens[first]?.lower !== 'who'
  let [head, before]: (Token | undefined)[] = []
  for (let at = first; at < end; at++) {
    const token = tokens[at]
    if (token === undefined || (head && (/^(?:ADP|SCONJ|VERB)$/.test(token.tag) || token.text === ','))) break
    if (isNominal(token)) [before, head] = [tokens[at - 1], token]
  }
  if (head === undefined || head.tag === 'NUM') return false
  // The tagger reads some surnames as nouns: "Ned Oakes".
  const isSurname = before?.tag === 'PROPN' && /^\p{Lu}/u.test(before.text)
  return ((head.tag === 'PROPN' || isSurname) && /^\p{Lu}/u.test(head.text)) || isSpeakerNoun(head.lower, before?.lower)
}

/** Whether one range contains another. */
export const holdsRange = (outer: TokenRange, inner: TokenRange): boolean =>
  outer.first <= inner.first && inner.end <= outer.end

/** Whether two ranges share a token. */
export const rangesOverlap = (one: TokenRange, other: TokenRange): boolean =>
  one.first < other.end && other.first < one.end

const isWorkNoun = (token: Token | undefined): boolean => token?.penn === 'NNS' && workNouns.has(singular(token.lower))

/** A source and the reporting verb directly after it. */
interface SubjectAndVerb {
  readonly source: TokenRange
  readonly verb: number
  readonly lemma: string
}

/**
 * A speaker that begins at `first` and its reporting verb, which the tagger may read as a noun: "search warrant
 * documents say", "charging documents state".
 */
export const subjectAndVerb = (doc: Doc, first: number, end: number): SubjectAndVerb | undefined => {
  const opensWithGerund = doc.tokens[first]?.penn === 'VBG' && isWorkNoun(doc.tokens[first + 1])
  const phrase = phraseFrom(doc.tokens, opensWithGerund ? first + 1 : first, end)
  if (phrase === undefined) return undefined
  for (const verb of [phrase.end, phrase.end - 1]) {
    const lemma = finiteVerbIn(reportingVerbs, doc.tokens[verb]?.lower ?? '')
    const source = { first, end: verb }
    if (lemma && verb > first && verb < end && isSpeakerPhrase(doc, source)) return { source, verb, lemma }
  }
  return undefined
}
