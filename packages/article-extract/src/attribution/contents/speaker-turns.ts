import type { Doc, TokenRange } from '../../doc/doc.ts'
import { isFirstName } from '../../entities/first-names.ts'
import { type Attribution, attributionsByBlock, type Speaker } from '../attribution.ts'
import { holdsRange } from '../grammar/clauses.ts'
import { inTextOrder, type Refinement } from '../refinement.ts'
import { findSpeakerLabels, repeatedLabels, type SpeakerLabel } from './speaker-labels.ts'

/** The probability that the words after a person's label, or after "A:", are this person's. */
const confidence = 0.8

/**
 * The guest in a headline: "Five questions for Jules Amery", "Q&A: Jules Amery on music". It also matches title case.
 */
const guestInHeadline =
  /(?:\b(?:for|with|meet|ask|asks|to)|Q&A:|Q\s*(?:&|and)\s*A with|\binterview:)\s+((?:\p{Lu}[\p{L}'’.-]+ ?){2,4})/iu
const smallWords = /^(?:on|of|about|and|at|in|after|talks|says|is)$/i

const nameIn = (words: string): string | undefined => {
  const all = words.trim().split(' ')
  const end = all.findIndex((word, at) => at > 0 && (smallWords.test(word) || !/^\p{Lu}/u.test(word)))
  const name = end < 0 ? all : all.slice(0, end)
  return name.length >= 2 && name.every((word) => /^\p{Lu}/u.test(word)) ? name.join(' ') : undefined
}

const headlineGuest = (headline: string): string | undefined => nameIn(guestInHeadline.exec(headline)?.[1] ?? '')

const meets = /^(?:with|to|from|asked|interviewed|met|meet|for)$/

/** The names of at least two words before the first label, each with its score as the guest. */
const guestInIntroduction = ({ tokens, text }: Doc, end: number): TokenRange | undefined => {
  let best: { readonly range: TokenRange; readonly score: number } | undefined
  for (let at = 0; at < end; at++) {
    if (tokens[at]?.tag !== 'PROPN') continue
    const first = at
    while (at + 1 < end && tokens[at + 1]?.tag === 'PROPN') at++
    if (at === first) continue
    const known = tokens[first]?.lower ?? ''
    const score = (isFirstName(known) ? 2 : 0) + (meets.test(tokens[first - 1]?.lower ?? '') ? 2 : 0)
    const range = { first, end: at + 1 }
    if (!best || score > best.score) best = { range, score }
  }
  return best && text.length > 0 ? best.range : undefined
}

/** The first place in the text with this name. */
const placeOf = (doc: Doc, name: string): TokenRange | undefined => {
  const words = name.split(' ')
  const first = doc.tokens.findIndex(
    (token, at) => token.text === words[0] && words.every((word, step) => doc.tokens[at + step]?.text === word),
  )
  return first < 0 ? undefined : { first, end: first + words.length }
}

/** The interviewee in the headline. */
export const guestNamed = (doc: Doc, headline: string): Speaker | undefined => {
  const name = headlineGuest(headline)
  const range = name === undefined ? undefined : placeOf(doc, name)
  if (range) return { kind: 'words', range }
  return name === undefined ? undefined : { kind: 'headline', name }
}

/**
 * The person that "A:" means: the interviewee in the headline, otherwise the person introduced before the first label.
 */
const guestOf = (doc: Doc, headline: string, labels: readonly SpeakerLabel[]): Speaker | undefined => {
  const named = guestNamed(doc, headline)
  const range = named ? undefined : guestInIntroduction(doc, labels[0]?.label.first ?? 0)
  return range ? { kind: 'words', range } : named
}

/** Whether a block is a stage direction: "(BEGIN VIDEO CLIP)". */
const isDirection = ({ tokens }: Doc, { first, end }: TokenRange): boolean =>
  /^[([]$/.test(tokens[first]?.text ?? '') && /^[)\]]$/.test(tokens[end - 1]?.text ?? '')

/** The words of a turn: those after the label, and the blocks up to the next label if there is one. */
const turnWords = (doc: Doc, { block, colon }: SpeakerLabel, next: SpeakerLabel | undefined): readonly TokenRange[] =>
  doc.blocks
    .slice(block, next?.block ?? block + 1)
    .map(({ first, end }) => ({ first: Math.max(first, colon + 1), end }))
    .filter((range) => range.first < range.end && !isDirection(doc, range))

/** The turns of an interview or a transcript with a speaker that the label, the headline or the introduction names. */
const turnsIn = (doc: Doc, headline: string): readonly Attribution[] => {
  const labels = findSpeakerLabels(doc, headline)
  const repeated = repeatedLabels(doc, labels)
  // Several blocks begin with "A:" only if they are answers, even if no question has a label.
  const hasQuestions = labels.some(({ kind }) => kind === 'question')
  const isInterview = labels.some((one) => one.kind === 'answer' && (repeated.has(one) || hasQuestions))
  const guest = isInterview ? guestOf(doc, headline, labels) : undefined
  const inHeadline = headlineGuest(headline)
  // The text has only "Amery:", and the headline has "Jules Amery".
  const isGuest = ({ label, kind }: SpeakerLabel): boolean =>
    kind === 'person' &&
    inHeadline !== undefined &&
    label.end - label.first === 1 &&
    inHeadline.toLowerCase().endsWith(` ${doc.tokens[label.first]?.lower}`) &&
    placeOf(doc, inHeadline) === undefined
  return labels.flatMap((one, index): readonly Attribution[] => {
    const isAnswer = isInterview && one.kind === 'answer'
    if (!isAnswer && !(one.kind === 'person' && repeated.has(one))) return []
    const turn = {
      block: one.block,
      cue: { first: one.colon, end: one.colon + 1 },
      // Without labels, a question could be any of the blocks that follow the answer's own.
      content: turnWords(doc, one, isAnswer && !hasQuestions ? undefined : labels[index + 1]),
      verb: one.colon,
      lemma: ':',
      confidence,
      isTurn: true as const,
    }
    if (isAnswer) return [{ ...turn, source: undefined, ...(guest && { speaker: guest }) }]
    return [
      inHeadline !== undefined && isGuest(one)
        ? { ...turn, source: undefined, speaker: { kind: 'headline', name: inHeadline } }
        : { ...turn, source: one.label },
    ]
  })
}

const own = /^(?:i|we|me|us|my)$/

/** Keeps the model's attribution inside a turn if it is another person's; drops it if it is the speaker's own. */
const insideTurn = (doc: Doc, turn: Attribution, one: Attribution): readonly Attribution[] => {
  const { source, cue, content } = one
  const isInside = [source, cue, ...content].every(
    (range) => !range || turn.content.some((part) => holdsRange(part, range)),
  )
  const isOwn = source === undefined || own.test(doc.tokens[source.first]?.lower ?? '')
  return isInside && !isOwn ? [{ ...one, isNested: true }] : []
}

/** Finds answers after "A:" and turns after a person's label. A label that does not name a person has no turn. */
export const findSpeakerTurns: Refinement = {
  name: 'speaker-turn',
  run: (doc, attributions, { headline }) => {
    const turns = turnsIn(doc, headline)
    if (turns.length === 0) return attributions
    const turnOf = new Map<number, Attribution>()
    for (const turn of turns) for (const { first } of turn.content) turnOf.set(doc.blockOf[first] ?? -1, turn)
    const byBlock = attributionsByBlock(attributions)
    const others = [...byBlock].flatMap(([block, there]) => {
      const turn = turnOf.get(block)
      if (!turn) return there
      return block === turn.block ? there.flatMap((one) => insideTurn(doc, turn, one)) : []
    })
    return inTextOrder([...others, ...turns])
  },
}
