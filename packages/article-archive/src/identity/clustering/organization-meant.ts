import { acronymsOf, organizationKey } from '../names/organization-name.ts'
import type { Member, Reaching } from './member.ts'

/** A short name refers to a longer one if that has at least this share of the stories of all candidates. */
const minShare = 0.7

const isCalled = (key: string, { evidence }: Member): boolean =>
  evidence.aliases.some((alias) => organizationKey(alias) === key)

/**
 * A single word that is not an acronym, and that papers use this many times as often as the longer name, is a
 * separate name: "Politico".
 */
const maxOften = 2

const articlesOf = (members: readonly Member[]): number =>
  members.reduce((sum, { articles }) => sum + Math.max(1, articles), 0)

/**
 * The voice of the organization that the acronyms or single words of a block refer to; `undefined` if it is unclear.
 */
export const organizationMeant = (
  key: string,
  members: readonly Member[],
  reaching: readonly Reaching[],
): number | undefined => {
  const short = key.slice(2)
  // Only names of several words, so that no two names refer to each other.
  const longer = reaching.filter(({ evidence }) => organizationKey(evidence.name).includes(' '))
  const called = longer.filter((member) => isCalled(short, member))
  // Two letters that happen to be initials of a name say little.
  const possible = called.length > 0 ? called : short.length > 2 ? longer : []
  const weights = new Map<number, number>()
  for (const { voice, articles } of possible) weights.set(voice, (weights.get(voice) ?? 0) + Math.max(1, articles))
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const meant = [...weights].find(([, weight]) => weight >= all * minShare)?.[0]
  const own = possible.filter(({ voice }) => voice === meant)
  const isAcronym = own.some(({ evidence }) => acronymsOf(evidence.name).includes(short))
  return isAcronym || articlesOf(members) <= maxOften * articlesOf(own) ? meant : undefined
}
