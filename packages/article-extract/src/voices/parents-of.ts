import type { Attribution } from '../attribution/attribution.ts'
import type { TokenRange } from '../doc/doc.ts'
import type { ResolvedVoice, Voiced } from './voice.ts'

const holds = (outer: Attribution, inner: Attribution): boolean =>
  inner.content.every(({ first, end }) => outer.content.some((part) => part.first <= first && end <= part.end))

const isSameVoice = (one: ResolvedVoice, other: ResolvedVoice): boolean => one.voiceIds.join() === other.voiceIds.join()

const lengthOf = ({ attribution: { content } }: Voiced): number =>
  content.reduce((sum, { first, end }) => sum + end - first, 0)

interface Part {
  readonly range: TokenRange
  readonly one: Voiced
}

const outerFirst = (a: Part, b: Part): number => a.range.first - b.range.first || b.range.end - a.range.end

/** For each nested attribution, the innermost one that contains it. */
const holdersOf = (all: readonly Voiced[]): ReadonlyMap<Voiced, Voiced> => {
  const parts = all
    .flatMap((one) => one.attribution.content.map((range): Part => ({ range, one })))
    .toSorted(outerFirst)
  const found = new Map<Voiced, Voiced>()
  const open: Part[] = []
  for (const part of parts) {
    while (open.length > 0 && (open.at(-1)?.range.end ?? 0) <= part.range.first) open.pop()
    const holder = open.findLast(({ one }) => one !== part.one && holds(one.attribution, part.one.attribution))
    if (holder && !found.has(part.one)) found.set(part.one, holder.one)
    open.push(part)
  }
  return found
}

/**
 * For each nested attribution, the attribution whose content contains it. An attribution with the same voice as its
 * container has no parent: "she says she insisted" is not a nested statement. Attributions inside it have the next
 * outer one as their parent.
 */
export const parentsOf = (all: readonly Voiced[]): ReadonlyMap<Voiced, Voiced> => {
  const holders = holdersOf(all)
  const parents = new Map<Voiced, Voiced>()
  const isKept = (one: Voiced): boolean => !one.attribution.isNested || parents.has(one)
  // Outer ones first: whether they are kept decides about those inside them.
  const outward = all.toSorted((a, b) => lengthOf(b) - lengthOf(a))
  for (const inner of outward) {
    if (!inner.attribution.isNested) continue
    let parent = holders.get(inner)
    while (parent && !isKept(parent)) parent = holders.get(parent)
    if (parent && !isSameVoice(parent.voice, inner.voice)) parents.set(inner, parent)
  }
  return parents
}
