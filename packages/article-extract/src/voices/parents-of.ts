import type { Attribution } from '../attribution/attribution.ts'
import type { Resolved } from './resolve-voices.ts'

/** An attribution and whose it is. */
export interface Voiced {
  readonly attribution: Attribution
  readonly voice: Resolved
}

const holds = (outer: Attribution, inner: Attribution): boolean =>
  inner.content.every(({ first, end }) => outer.content.some((part) => part.first <= first && end <= part.end))

const isSameVoice = (one: Resolved, other: Resolved): boolean => one.voiceIds.join() === other.voiceIds.join()

/**
 * The attribution in whose content each nested one stands, by the nested one. One of the same voice has none: "she says she
 * insisted" is no statement within another.
 */
export const parentsOf = (all: readonly Voiced[]): ReadonlyMap<Voiced, Voiced> => {
  const outer = new Map<number, Voiced[]>()
  const nested: Voiced[] = []
  for (const one of all) {
    const { block, isNested } = one.attribution
    const beside = outer.get(block)
    if (isNested) nested.push(one)
    else if (beside) beside.push(one)
    else outer.set(block, [one])
  }
  return new Map(
    nested.flatMap((inner) => {
      const parent = outer.get(inner.attribution.block)?.find((one) => holds(one.attribution, inner.attribution))
      return parent && !isSameVoice(parent.voice, inner.voice) ? [[inner, parent]] : []
    }),
  )
}
