import type { Entity } from '@onrecord/article-data'
import { foldedWords } from '../rows/folded.ts'
import type { KnownEntity } from './known-entity.ts'

/** A name to compare by: its folded words with single spaces. "" when it has no word. */
export const joinName = (name: string): string => foldedWords(name).join(' ')

/** Whether a name of this kind tells one from another at all: a person's single alias, "Kim", does not. */
const isTelling = (kind: Entity['kind'], name: string): boolean => kind !== 'person' || name.includes(' ')

/**
 * The keys that an entity is looked up by: its identifiers, its name, and those aliases that tell it from others. Two
 * entities without a key in common are never the same.
 */
export const joinKeys = ({ kind, name, aliases, identifiers }: KnownEntity): readonly string[] => {
  const own = joinName(name)
  const others = aliases.map(joinName).filter((alias) => isTelling(kind, alias))
  return [
    ...new Set([
      ...identifiers.map(({ scheme, value }) => `${kind}#${scheme.toLowerCase()}:${value}`),
      ...[own, ...others].filter((words) => words !== '').map((words) => `${kind}=${words}`),
    ]),
  ]
}
