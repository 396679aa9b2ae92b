import type { Doc } from '../doc/doc.ts'
import type { EntityRecord } from '../entities/entity-table.ts'
import { pluralOf, relatives } from '../names/shared-surname.ts'
import type { DiscourseEntity } from './discourse.ts'
import type { Mention } from './mentions/mention.ts'
import type { Reading } from './reading.ts'

/** The persons of each family, by the plural of its surname in small letters: "martens". */
export type Families = ReadonlyMap<string, readonly EntityRecord[]>

/** The last word of a person's name, in small letters. */
const surnameOf = ({ name }: EntityRecord): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

/** The named persons who share a surname with a plural: Adam and Ilse Marten are "the Martens". */
export const familiesOf = (entities: readonly EntityRecord[]): Families => {
  const families = new Map<string, EntityRecord[]>()
  for (const entity of entities) {
    if (entity.kind !== 'person' || !entity.named) continue
    const plural = pluralOf(surnameOf(entity))
    const family = families.get(plural) ?? []
    families.set(plural, family)
    family.push(entity)
  }
  return families
}

/** Whether the token is the surname of a family: "the Martens". */
export const isFamilyAt = ({ tokens }: Doc, families: Families, at: number): boolean =>
  tokens[at - 1]?.lower === 'the' && /^\p{Lu}/u.test(tokens[at]?.text ?? '') && families.has(tokens[at]?.lower ?? '')

/** Whether a surname is a couple's: "Mr. and Mrs. Marten". */
const isCoupleAt = ({ tokens }: Doc, { first, end }: Mention): boolean =>
  end - first === 1 &&
  /^mrs\.?$/.test(tokens[first - 1]?.lower ?? '') &&
  /^(?:and|&)$/.test(tokens[first - 2]?.lower ?? '') &&
  /^(?:mr|dr|rev)\.?$/.test(tokens[first - 3]?.lower ?? '')

/**
 * The plural surname that a mention means, in small letters: "martens" for "the Martens", "the Marten brothers", "Mr. and
 * Mrs. Marten".
 */
const familyAt = (doc: Doc, families: Families, mention: Mention): string | undefined => {
  const word = doc.tokens[mention.head]?.lower ?? ''
  if (mention.form === 'name') return isCoupleAt(doc, mention) ? pluralOf(word) : undefined
  if (mention.form !== 'nominal') return undefined
  const [article, surname] = [doc.tokens[mention.head - 2], doc.tokens[mention.head - 1]]
  if (relatives.test(word) && article?.lower === 'the' && surname) return pluralOf(surname.lower)
  return isFamilyAt(doc, families, mention.head) ? word : undefined
}

/**
 * The people that "the Martens" or "Mr. and Mrs. Marten" refers to: the last named group that has only members of the
 * family, with or without their surname, otherwise the two persons with that surname, otherwise a group with a relative
 * who is only described. Empty if it may be others.
 */
export const familyOf = (
  { doc, discourse }: Reading,
  families: Families,
  mention: Mention,
): readonly DiscourseEntity[] => {
  const family = families.get(familyAt(doc, families, mention) ?? '') ?? []
  if (family.length === 0) return []
  const ids = new Set(family.map(({ id }) => id))
  const isMember = ({ record }: DiscourseEntity): boolean => ids.has(record?.id ?? '')
  const isRelative = ({ record, kind }: DiscourseEntity): boolean =>
    kind === 'person' && !(record?.name ?? '').includes(' ')
  const groups = discourse.entities
    .filter(({ members }) => members.length > 0)
    .toSorted((one, other) => (other.mentions.at(-1) ?? -1) - (one.mentions.at(-1) ?? -1))
    .map(({ members }) => members.flatMap((at) => discourse.entities[at] ?? []))
    .filter((people) => people.some(isMember) && people.every((one) => isMember(one) || isRelative(one)))
  const named = groups.find((people) => people.every(({ record }) => record))
  const two = family.flatMap(({ id }) => discourse.byId(id) ?? []).filter((one) => one.mentions.length > 0)
  return named ?? (two.length === 2 ? two : groups[0]) ?? []
}
