import { foldedWords } from '../rows/folded.ts'
import type { Evidence } from './evidence.ts'
import { isDescribed } from './generic-voices.ts'
import { hashText } from './hash-text.ts'
import { acronymsOf, organizationKey, organizationWords } from './organization-name.ts'
import { initialsOf, personName, spelledAlike } from './person-name.ts'

/** What an entity is compared by with others. */
export interface EntityKeys {
  /** The block in which its voice is decided; `undefined` for an entity that is never joined with another. */
  readonly block: string | undefined
  /** Blocks of short names that may stand for it: acronyms, single names. */
  readonly reach: readonly string[]
  /** What is the same for all entities of one name: 12 hexadecimal digits. */
  readonly node: string
}

const mostReach = 12

const surnameBlock = (surname: string): string => `p:${spelledAlike(surname)}`
const singleName = (name: string): string => `o:${organizationKey(name)}`

const personKeys = ({ name, aliases }: Evidence) => {
  const own = personName(name)
  if (own.surname === '' || isDescribed(name)) return { block: undefined, reach: [] }
  const others = aliases.map(personName).flatMap(({ surname }) => (surname === '' ? [] : surnameBlock(surname)))
  const initials = own.form === 'full' && own.middles.length > 0 ? [`p:${spelledAlike(initialsOf(own))}`] : []
  return { block: surnameBlock(own.surname), reach: [...others, ...initials] }
}

const organizationKeys = ({ name, aliases }: Evidence) => ({
  block: singleName(name),
  reach: [...aliases.map(singleName), ...acronymsOf(name).map((acronym) => `o:${acronym}`)],
})

const keysOf = (evidence: Evidence) => {
  switch (evidence.kind) {
    case 'person':
      return personKeys(evidence)
    case 'organization':
      return organizationKeys(evidence)
    case 'place':
    case 'group':
    case 'work': {
      const words = foldedWords(evidence.name).join(' ')
      return { block: words === '' ? undefined : `${evidence.kind}:${words}`, reach: [] }
    }
  }
}

const nodeOf = (kind: Evidence['kind'], words: readonly string[]): string =>
  hashText(`${kind} ${words.join(' ')}`).slice(0, 12)

/** The same of a name alone. */
export const nameNode = (kind: Evidence['kind'], name: string): string =>
  nodeOf(kind, kind === 'organization' ? organizationWords(name) : foldedWords(name))

/** What the entity with this evidence is compared by. `speaks` is false of those who say nothing: such people are not compared. */
export const entityKeys = (evidence: Evidence, hash: string, speaks: boolean): EntityKeys => {
  const isAlone = (evidence.kind === 'person' && !speaks) || evidence.split !== undefined
  const { block, reach } = isAlone ? { block: undefined, reach: [] } : keysOf(evidence)
  const isOnlyOne = (evidence.twin ?? evidence.story ?? evidence.split) !== undefined
  const node = isOnlyOne ? hash.slice(0, 12) : nameNode(evidence.kind, evidence.name)
  return { block, reach: [...new Set(reach)].filter((key) => key !== block).slice(0, mostReach), node }
}
