import { normalizedName, normalizedWords } from '../indexing/normalized-words.ts'
import type { Evidence } from './evidence.ts'
import { hashText } from './hash-text.ts'
import { isDescribed } from './names/generic-voices.ts'
import { fullGivenName } from './names/nicknames.ts'
import { acronymsOf, isCommonplace, organizationKey, organizationWords } from './names/organization-name.ts'
import { initialsOf, personName, spelledAlike } from './names/person-name.ts'
import { type Group, keyLevels } from './questions.ts'

/**
 * What an entity is compared by. Keys of blocks begin with their kind: "p:" for people, "s:" for short names of
 * people, "o:" for organizations.
 */
export interface EntityKeys {
  /** The block in which its voice is decided; `undefined` for an entity that is never joined with another. */
  readonly block: string | undefined
  /** Narrowing groups of its block. They are decided separately if the block is too large to be compared as a whole. */
  readonly groups: readonly string[]
  /** Blocks of short names that may refer to it: acronyms, single names. */
  readonly reach: readonly string[]
  /** The same for all entities of one name: 12 hexadecimal digits. */
  readonly node: string
}

type Keys = Pick<EntityKeys, 'block' | 'groups' | 'reach'>

const none: Keys = { block: undefined, groups: [], reach: [] }

const maxReach = 12

const surnameBlock = (surname: string): string => `p:${spelledAlike(surname)}`
const shortNameBlock = (name: string): string => `s:${spelledAlike(name)}`
const singleName = (name: string): string => `o:${organizationKey(name)}`

const settingOf = ({ place, publisher }: Evidence): string => place ?? normalizedName(publisher ?? '')

const personKeys = (evidence: Evidence): Keys => {
  const own = personName(evidence.name)
  if (own.surname === '' || isDescribed(evidence.name)) return none
  const others = evidence.aliases
    .map(personName)
    .flatMap(({ surname }) => (surname === '' ? [] : shortNameBlock(surname)))
  if (own.form !== 'full') return { block: shortNameBlock(own.surname), groups: [], reach: others }
  const initials = own.middles.length > 0 ? [shortNameBlock(initialsOf(own))] : []
  const block = surnameBlock(own.surname)
  const named = `${block}/${spelledAlike(fullGivenName(own.given))}`
  return {
    block,
    groups: [named, `${named}/${settingOf(evidence)}`],
    reach: [shortNameBlock(own.surname), ...others, ...initials],
  }
}

/** What distinguishes organizations and places of one name. */
const groupOf = (evidence: Evidence): string =>
  evidence.kind === 'organization' && isCommonplace(evidence.name)
    ? settingOf(evidence)
    : normalizedName(evidence.countryCode ?? evidence.identifiers[0]?.value ?? '')

const organizationKeys = (evidence: Evidence): Keys => {
  const block = singleName(evidence.name)
  const acronyms = acronymsOf(evidence.name).map((acronym) => `o:${acronym}`)
  return {
    block,
    groups: [`${block}/${groupOf(evidence)}`],
    reach: [...evidence.aliases.map(singleName), ...acronyms],
  }
}

const keysOf = (evidence: Evidence): Keys => {
  switch (evidence.kind) {
    case 'person':
      return personKeys(evidence)
    case 'organization':
      return organizationKeys(evidence)
    case 'place':
    case 'group':
    case 'work': {
      const words = normalizedName(evidence.name)
      const block = `${evidence.kind}:${words}`
      return words === '' ? none : { block, groups: [`${block}/${groupOf(evidence)}`], reach: [] }
    }
  }
}

const nodeOf = (kind: Evidence['kind'], words: readonly string[]): string =>
  hashText(`${kind} ${words.join(' ')}`).slice(0, 12)

/** The node of a name alone. */
export const nameNode = (kind: Evidence['kind'], name: string): string =>
  nodeOf(kind, kind === 'organization' ? organizationWords(name) : normalizedWords(name))

/**
 * What the entity with this evidence is compared by. `speaks` is false for entities without a statement: people
 * without one are not compared.
 */
export const entityKeys = (evidence: Evidence, hash: string, speaks: boolean): EntityKeys => {
  const isAlone = (evidence.kind === 'person' && !speaks) || evidence.split !== undefined
  const { block, groups, reach } = isAlone ? none : keysOf(evidence)
  const isOnlyOne = (evidence.twin ?? evidence.story ?? evidence.split) !== undefined
  const node = isOnlyOne ? hash.slice(0, 12) : nameNode(evidence.kind, evidence.name)
  return { block, groups, reach: [...new Set(reach)].filter((key) => key !== block).slice(0, maxReach), node }
}

/** The block of a group. A block is its own block. */
export const blockOfGroup = (key: string): string => key.split('/')[0] ?? key

/**
 * Whether the names of a block refer to longer ones: bare surnames, initials, acronyms. They are decided after full
 * names.
 */
export const isShortNameBlock = (key: string): boolean =>
  key.startsWith('s:') || (key.startsWith('o:') && !key.includes(' '))

/** The rows of `entity_key` for an entity: its block and groups, and the short names that may refer to it. */
export const keyRows = ({ block, groups, reach }: Pick<EntityKeys, 'block' | 'groups' | 'reach'>): readonly Group[] =>
  block === undefined
    ? []
    : [
        ...[block, ...groups].map((key, at) => ({ key, own: keyLevels.block + at })),
        ...reach.map((key) => ({ key, own: keyLevels.shortName })),
      ]

/** 48 bits of an entity's hash: an order that is the same in any archive. */
export const rankOf = (hash: string): number => Number.parseInt(hash.slice(3, 15), 16)
