import type { Doc, Token, TokenRange } from '../../doc/doc.ts'
import { isFirstName } from '../../entities/first-names.ts'
import { organizationWords } from '../../names/name-words.ts'
import { isRoleWord } from '../../names/roles.ts'
import type { Attribution, Speaker } from '../attribution.ts'
import { holdsRange, isSpeakerPhrase } from '../grammar/clauses.ts'
import { phraseFrom } from '../grammar/noun-phrase.ts'
import { inTextOrder, type Refinement } from '../refinement.ts'
import { surnamesIn } from './speaker-labels.ts'
import { guestNamed } from './speaker-turns.ts'
import { isSpeech, lastToken, speakerOf, untagged } from './untagged.ts'

/** The maximum number of tokens in an interviewer's question. */
const maxQuestion = 60

/** Whether every word of the block is in quotation marks. */
export const isQuotedBlock = ({ quotationOf, quotations, tokens }: Doc, { first, end }: TokenRange): boolean => {
  if (first >= end || quotations[quotationOf[first] ?? -1]?.first !== first) return false
  for (let at = first; at < end; at++) if ((quotationOf[at] ?? -1) < 0 && tokens[at]?.tag !== 'PUNCT') return false
  return true
}

/** Whether it is a question to the speaker, not by the speaker: "he says when asked how he works". */
const isAskedOf = ({ tokens }: Doc, { lemma, verb = 0 }: Attribution): boolean =>
  lemma === 'ask' && /^(?:when|if|once|being)$/.test(tokens[verb - 1]?.lower ?? '')

/** The attribution that ends last in each block. */
const lastByBlock = (doc: Doc, attributions: readonly Attribution[]): ReadonlyMap<number, Attribution> => {
  const last = new Map<number, Attribution>()
  for (const one of attributions) {
    if (one.isNested || isAskedOf(doc, one)) continue
    const block = doc.blockOf[lastToken(one)] ?? -1
    const other = last.get(block)
    if (!other || lastToken(other) <= lastToken(one)) last.set(block, one)
  }
  return last
}

/** The attributions with words of their content in each block. */
const partsByBlock = (doc: Doc, attributions: readonly Attribution[]): ReadonlyMap<number, readonly Attribution[]> => {
  const blocks = new Map<number, Attribution[]>()
  for (const one of attributions)
    for (const block of new Set(one.content.map(({ first }) => doc.blockOf[first] ?? -1))) {
      const beside = blocks.get(block)
      if (beside) beside.push(one)
      else blocks.set(block, [one])
    }
  return blocks
}

/** Whether a statement is inside the quoted words, so that it does not name their speaker. */
export const isInside = ({ source, cue, content }: Attribution, block: TokenRange): boolean =>
  source !== undefined && [source, cue, ...content].every((range) => !range || holdsRange(block, range))

/** Whether a statement without a source is inside the quoted words, whose speaker is known. */
const isStray = ({ source, speaker, cue, content }: Attribution, block: TokenRange): boolean =>
  !source && !speaker && cue !== undefined && [cue, ...content].every((range) => holdsRange(block, range))

/** The last speaker of a block, if at most one sentence follows and the words are not a question. */
const speakerAtEnd = (doc: Doc, block: number, last: Attribution | undefined): Speaker | undefined => {
  const { tokens, sentenceOf, blocks } = doc
  const [end, final] = [blocks[block]?.end ?? 0, last?.content.at(-1)]
  if (!last || !final || last.lemma === 'ask') return undefined
  const isNear = (sentenceOf[end - 1] ?? 0) - (sentenceOf[lastToken(last)] ?? 0) <= 1
  const asks = tokens.slice(final.end - 2, final.end).some(({ text }) => text === '?')
  return isNear && isSpeech(doc, last) && !asks ? speakerOf(last) : undefined
}

const occasions = /^(?:speaking|talking|writing|posting|responding|reacting|replying)$/

/** The subject of a block's last sentence if it is about an act of speech: "Speaking after the match, Slade blamed himself." */
const speakerOnOccasion = (doc: Doc, { first, end }: TokenRange): Speaker | undefined => {
  const { tokens, sentences, sentenceOf } = doc
  const sentence = sentences[sentenceOf[end - 1] ?? -1]
  if (!sentence || !occasions.test(tokens[sentence.first]?.lower ?? '')) return undefined
  for (let at = Math.max(first, sentence.first) + 1; at < end; at++) {
    if (tokens[at]?.text !== ',') continue
    const subject = phraseFrom(tokens, at + 1, end)
    const isSubject = subject && /^(?:VB[DPZ]|MD)$/.test(tokens[subject.end]?.penn ?? '')
    if (isSubject && isSpeakerPhrase(doc, subject)) return { kind: 'words', range: subject }
  }
  return undefined
}

/** Whether the words name a person: "coach Ilse Marten", "she", or a surname whose full name is in the text. */
const isPersonPhrase = ({ tokens }: Doc, { first, end }: TokenRange, surnames: ReadonlySet<string>): boolean => {
  const words = tokens.slice(first, end)
  const names = words.filter(({ tag, text }) => tag === 'PROPN' && /^\p{Lu}/u.test(text))
  if (words.length === 1 && /^(?:he|she)$/.test(words[0]?.lower ?? '')) return true
  if (
    names.length === 0 ||
    organizationWords.has(names.at(-1)?.lower ?? '') ||
    words.some(({ lower }) => lower === 'and')
  )
    return false
  const isKnown = ({ lower }: Token): boolean => isFirstName(lower) || surnames.has(lower)
  return names.some(isKnown) || (names.length > 1 && words.some((token) => isRoleWord(token)))
}

/** The end of a subject and its apposition in commas: "The fire chief, Ilse Marten,". */
const subjectEnd = ({ tokens }: Doc, { end }: TokenRange, limit: number): number => {
  if (tokens[end]?.text !== ',') return end
  const apposed = phraseFrom(tokens, end + 1, limit)
  return apposed && tokens[apposed.end]?.text === ',' ? apposed.end + 1 : end
}

/** The person that a sentence is about: "Marten was angry.", "For Marten it was a sweet return." */
export const personIn = (
  doc: Doc,
  { first: start, end }: TokenRange,
  surnames: ReadonlySet<string>,
): TokenRange | undefined => {
  const { tokens, quotationOf } = doc
  const isFor = tokens[start]?.lower === 'for'
  const subject = phraseFrom(tokens, isFor ? start + 1 : start, end)
  if (!subject || (quotationOf[start] ?? -1) >= 0) return undefined
  let verb = subjectEnd(doc, subject, end)
  const whole = { first: subject.first, end: verb }
  if (isFor && /^(?:it|this|that)$/.test(tokens[verb]?.lower ?? '')) verb++
  while (tokens[verb]?.tag === 'ADV') verb++
  const isSubject = /^(?:VB[DPZ]|MD)$/.test(tokens[verb]?.penn ?? '') && !/^VBN$/.test(tokens[verb + 1]?.penn ?? '')
  return isSubject && isPersonPhrase(doc, whole, surnames) ? whole : undefined
}

/** The person that a block's last sentence is about, if no other source is in it. */
const speakerInNarration = (
  doc: Doc,
  { first, end }: TokenRange,
  last: Attribution | undefined,
  surnames: ReadonlySet<string>,
): Speaker | undefined => {
  const { sentences, sentenceOf } = doc
  const start = Math.max(first, sentences[sentenceOf[end - 1] ?? -1]?.first ?? first)
  const range = personIn(doc, { first: start, end }, surnames)
  if (!range) return undefined
  const isOther =
    last?.source && sentenceOf[last.source.first] === sentenceOf[end - 1] && !holdsRange(range, last.source)
  return isOther ? undefined : { kind: 'words', range }
}

/** Whether the words are a short question outside quotation marks, as interviewers ask them. */
const isQuestion = ({ tokens, quotationOf }: Doc, { first, end }: TokenRange): boolean =>
  end - first <= maxQuestion && tokens[end - 1]?.text === '?' && (quotationOf[first] ?? -1) < 0

/**
 * Gives a paragraph in quotation marks without a source to the speaker of the paragraph before it, or to the person
 * whom that paragraph is about, even if an interviewer's question is between them.
 */
export const findFollowOnQuotations: Refinement = {
  name: 'follow-on-quotation',
  run: (doc, attributions, { headline }) => {
    const last = lastByBlock(doc, attributions)
    const there = partsByBlock(doc, attributions)
    const nested = new Map<Attribution, Attribution>()
    const added: Attribution[] = []
    const surnames = surnamesIn(doc, headline)
    const guest = guestNamed(doc, headline)
    const gone = new Set<Attribution>()
    let speaker: Speaker | undefined
    for (const [block, range] of doc.blocks.entries()) {
      const inside = there.get(block) ?? []
      const isFree = inside.every((one) => isInside(one, range) || isStray(one, range))
      if (isFree && speaker && isQuotedBlock(doc, range)) {
        for (const one of inside) {
          if (isStray(one, range)) gone.add(one)
          else nested.set(one, { ...one, isNested: true })
        }
        added.push(untagged(block, range, speaker))
      } else if (isQuestion(doc, range)) speaker ??= guest
      else
        speaker =
          speakerAtEnd(doc, block, last.get(block)) ??
          speakerOnOccasion(doc, range) ??
          speakerInNarration(doc, range, last.get(block), surnames)
    }
    return added.length === 0
      ? attributions
      : inTextOrder([...attributions.filter((one) => !gone.has(one)).map((one) => nested.get(one) ?? one), ...added])
  },
}
