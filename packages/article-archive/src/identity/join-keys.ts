import type { Entity } from '@onrecord/article-data'
import { foldedWords } from '../rows/folded.ts'
import type { KnownEntity } from './known-entity.ts'

/**
 * A name to compare by: its folded words with single spaces, initials in the middle left out, since one story has them and
 * the next has not: "Jane M. Lee" and "Jane Lee". "" when it has no word.
 */
export const joinName = (name: string): string => {
  const words = foldedWords(name)
  return words.filter((word, at) => word.length > 1 || at === 0 || at === words.length - 1).join(' ')
}

const article = /^(?:the|a|an)\s+/iu

/**
 * Whether an alias tells its bearer from others. "the agency" and a person's single "Kim" do not, "NIS" and "Intelligence
 * Service" do.
 */
const isTelling = (kind: Entity['kind'], alias: string): boolean => {
  const name = alias.replace(article, '')
  const isProper = name !== name.toLowerCase() || name === name.toUpperCase()
  const isAcronym = kind !== 'person' && name.length > 1 && name === name.toUpperCase()
  return isProper && (isAcronym || joinName(name).includes(' '))
}

/**
 * The keys that an entity is looked up by: its identifiers, its name, and those aliases that tell it from others. Two
 * entities without a key in common are never the same.
 */
export const joinKeys = ({ kind, name, aliases, identifiers }: KnownEntity): readonly string[] => {
  const own = joinName(name)
  const others = aliases.filter((alias) => isTelling(kind, alias)).map(joinName)
  return [
    ...new Set([
      ...identifiers.map(({ scheme, value }) => `${kind}#${scheme.toLowerCase()}:${value}`),
      ...[own, ...others].filter((words) => words !== '').map((words) => `${kind}=${words}`),
    ]),
  ]
}
