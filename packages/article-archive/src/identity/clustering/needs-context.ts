import { byWeight, type Member, memberName } from './member.ts'

const fewArticles = 8
const manyArticles = 20
const maxContexts = 2_000

/** The entities of a block whose stories have to be looked into: people of one name where no one of them is well known. */
export const needsContext = (members: readonly Member[]): readonly number[] => {
  const people = members.filter(({ evidence }) => evidence.kind === 'person')
  if (people.length < 2) return []
  const groups = Map.groupBy(people, (member) => {
    const { given, form } = memberName(member)
    return form === 'full' ? given : ''
  })
  return [...groups.values()]
    .filter((group) => group.length > 1 || people.length <= manyArticles)
    .filter((group) => group.every(({ articles }) => articles < manyArticles))
    .flatMap((group) => group.filter(({ articles }) => articles <= fewArticles))
    .toSorted(byWeight)
    .slice(0, maxContexts)
    .map(({ number }) => number)
}
