import type { Doc } from '../doc/doc.ts'
import type { NameReading } from '../names/canonical-name.ts'
import type { NameKind, NameSpan } from '../names/name-span.ts'
import { knownBodies, knownBodyNames } from '../names/name-words.ts'
import { knownPlace } from '../places/gazetteer.ts'
import { nameKey } from './person-name.ts'

const placeWords = new Set(['in', 'at', 'from', 'near', 'across', 'outside', 'to', 'around', 'throughout', 'of'])
/** What a title in front counts, beside probabilities of at most 1. */
const titleWeight = 3

/** What it counts that the words are known to be a body's. */
const bodyWeight = 5
const bodyNoun = /^(?:party|movement|group|militants|coalition|militia|company|airline|newspaper|magazine|website)$/

type Votes = Map<NameKind, number>

const best = (votes: Votes): NameKind | undefined => {
  let found: NameKind | undefined
  for (const [kind, weight] of votes) if (found === undefined || weight > votes.get(found)!) found = kind
  return found
}

/**
 * The spans with one kind for the same words over the whole text: what most of their places say. The name of a place
 * keeps its kind where it is in a place's position, though it is somebody's surname elsewhere.
 */
export const settleKinds = (
  doc: Doc,
  spans: readonly NameSpan[],
  readings: readonly NameReading[],
): readonly NameSpan[] => {
  const votes = new Map<string, Votes>()
  const vote = (key: string, kind: NameKind, weight: number): void => {
    const given: Votes = votes.get(key) ?? new Map()
    votes.set(key, given.set(kind, (given.get(kind) ?? 0) + weight))
  }
  for (const { kind, words, probability, title, end } of readings) {
    const key = nameKey(words)
    if (knownBodyNames.has(key.replace(/^the /, '')) || (words.length === 1 && knownBodies.has(key)))
      vote(key, 'organization', bodyWeight)
    if (words.length === 1 && title === undefined && bodyNoun.test(doc.tokens[end]?.lower ?? ''))
      vote(key, 'organization', 1)
    vote(nameKey(words), kind, probability + (kind === 'person' && title !== undefined ? titleWeight : 0))
    if (kind !== 'person' || words.length < 2 || words.length > 4) continue
    vote(nameKey(words.slice(-1)), 'person', probability)
  }
  return spans.map((span, index) => {
    const { words, title } = readings[index]!
    const settled = best(votes.get(nameKey(words)) ?? new Map())
    if (settled === undefined || settled === span.kind || title !== undefined) return span
    const inPlace = placeWords.has(doc.tokens[span.first - 1]?.lower ?? '')
    if (
      span.kind === 'place' &&
      inPlace &&
      settled === 'person' &&
      (knownPlace(words.join(' ')) || span.probability > 0.9)
    )
      return span
    if (settled === 'place' && span.kind === 'person' && doc.tokens[span.end]?.penn.startsWith('VB')) return span
    return { ...span, kind: settled }
  })
}
