import { acronymsOf, organizationKey } from '../names/organization-name.ts'
import type { Member, Reaching } from './member.ts'

/** A short name stands for a longer one when that has most of the stories of all it could stand for. */
const minShare = 0.7

const isCalled = (key: string, { evidence }: Member): boolean =>
  evidence.aliases.some((alias) => organizationKey(alias) === key)

/** A single word that is no acronym, and that papers use this much more often than the longer name, is a name of its own: "Politico". */
const maxOften = 2

const articlesOf = (members: readonly Member[]): number =>
  members.reduce((sum, { articles }) => sum + Math.max(1, articles), 0)

/** The voice of the body that the acronyms or single words of a block stand for; `undefined` when it cannot be told. */
export const organizationMeant = (
  key: string,
  members: readonly Member[],
  reaching: readonly Reaching[],
): number | undefined => {
  const short = key.slice(2)
  // Only names of several words, so that no two names stand for each other.
  const longer = reaching.filter(({ evidence }) => organizationKey(evidence.name).includes(' '))
  const called = longer.filter((member) => isCalled(short, member))
  // Letters alone that happen to be the first of a name say little when there are but two.
  const possible = called.length > 0 ? called : short.length > 2 ? longer : []
  const weights = new Map<number, number>()
  for (const { voice, articles } of possible) weights.set(voice, (weights.get(voice) ?? 0) + Math.max(1, articles))
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const meant = [...weights].find(([, weight]) => weight >= all * minShare)?.[0]
  const own = possible.filter(({ voice }) => voice === meant)
  const isAcronym = own.some(({ evidence }) => acronymsOf(evidence.name).includes(short))
  return isAcronym || articlesOf(members) <= maxOften * articlesOf(own) ? meant : undefined
}
