import type { Doc } from '../doc/doc.ts'
import type { NameRegion } from './name-regions.ts'
import { classBits, shapes, type WordView } from './word-view.ts'

/** The evidence that the rest of the text gives for a word, one bit each. */
export const evidenceBits = {
  /** Capitalized inside a sentence. */
  inside: 1,
  /** In small letters. */
  small: 2,
  afterTitle: 4,
  afterFirstName: 8,
  beforeVerb: 16,
  afterIn: 32,
  afterThe: 64,
  inOrganization: 128,
  endsRun: 256,
  opensRun: 512,
  often: 1024,
  possessive: 2048,
  inBrackets: 4096,
} as const

/** The number of evidence bits. */
export const evidenceCount = 13

const often = 3
const places = new Set(['in', 'at', 'from', 'near', 'across', 'outside', 'to'])

/** The run of adjacent capitalized words around `at`. */
const runAround = (views: readonly WordView[], { first, end }: NameRegion, at: number): readonly [number, number] => {
  let [from, to] = [at, at + 1]
  while (from > first && views[from - 1]!.shape !== shapes.lower && views[from - 1]!.shape !== shapes.mark) from--
  while (to < end && views[to]!.shape !== shapes.lower && views[to]!.shape !== shapes.mark) to++
  return [from, to]
}

const evidenceAt = (
  doc: Doc,
  views: readonly WordView[],
  region: NameRegion,
  at: number,
  run: readonly [number, number],
): number => {
  const [from, to] = run
  const [before, after] = [views[at - 1], doc.tokens[at + 1]]
  const isOrganization =
    (views[to - 1]!.classes & (classBits.organizationWord | classBits.placeWord | classBits.other)) !== 0
  const length = to - from
  return (
    (at > region.sentence && region.casing === 'usual' ? evidenceBits.inside : 0) |
    (before && before.classes & classBits.title && at > region.sentence ? evidenceBits.afterTitle : 0) |
    (at > from && before && before.classes & (classBits.maleName | classBits.femaleName)
      ? evidenceBits.afterFirstName
      : 0) |
    (after?.penn.startsWith('VB') && at === to - 1 ? evidenceBits.beforeVerb : 0) |
    (from > 0 && places.has(doc.tokens[from - 1]!.lower) ? evidenceBits.afterIn : 0) |
    (from > 0 && doc.tokens[from - 1]!.lower === 'the' ? evidenceBits.afterThe : 0) |
    (length > 1 && isOrganization ? evidenceBits.inOrganization : 0) |
    (length > 1 && length < 4 && !isOrganization && at === to - 1 ? evidenceBits.endsRun : 0) |
    (length > 1 && length < 4 && !isOrganization && at === from ? evidenceBits.opensRun : 0) |
    (after?.lower === "'s" ? evidenceBits.possessive : 0) |
    (doc.tokens[at - 1]?.text === '(' && after?.text === ')' ? evidenceBits.inBrackets : 0)
  )
}

/**
 * The evidence from the whole text for each word that may be in a name: a word that is a surname in one place is
 * probably one in another. `views` has the words of the regions.
 */
export const wordEvidence = (
  doc: Doc,
  regions: readonly NameRegion[],
  views: readonly WordView[],
): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  const counts = new Map<string, number>()
  for (const region of regions) {
    let run: readonly [number, number] = [0, 0]
    for (let at = region.first; at < region.end; at++) {
      const view = views[at]!
      if (view.shape === shapes.lower || view.shape === shapes.mark) continue
      if (at >= run[1]) run = runAround(views, region, at)
      const count = (counts.get(view.lower) ?? 0) + 1
      counts.set(view.lower, count)
      const bits = evidenceAt(doc, views, region, at, run) | (count >= often ? evidenceBits.often : 0)
      found.set(view.lower, (found.get(view.lower) ?? 0) | bits)
    }
  }
  for (const { text, lower } of doc.tokens) {
    if (text !== lower) continue
    const bits = found.get(lower)
    if (bits !== undefined) found.set(lower, bits | evidenceBits.small)
  }
  return found
}
