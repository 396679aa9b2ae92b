import type { Description } from './descriptions.ts'
import type { NominalMention } from './mention.ts'
import { areSynonyms, fitsOrganization, isGeneral } from './nouns.ts'

/** How well a description fits an entity's known roles and names. */
export interface DescriptionMatch {
  /**
   * 3: the same noun. 2: a synonym, or an organization of that kind. 1: "the man", who may be anyone. 0: nothing known.
   */
  readonly level: number
  /** Modifiers that both have, or that are in the entity's name. */
  readonly shared: number
  /** Modifiers of the mention that the entity is not known to have. */
  readonly foreign: number
}

const common: ReadonlySet<string> = new Set(
  'former new current old late own first last other same young longtime acting deputy senior top then now local same'.split(
    ' ',
  ),
)

const levelOf = (mention: NominalMention, { key }: Description): number => {
  if (key === mention.key) return 3
  return areSynonyms(key, mention.key) ? 2 : 0
}

/** The modifiers of a description that distinguish one entity from another. */
export const distinctiveWords = ({ modifiers, complement }: NominalMention): readonly string[] =>
  [...modifiers, ...complement].filter((word) => !common.has(word))

/**
 * Compares a description with an entity's roles and the words of its names, in lower case. `asked` are the
 * description's `distinctiveWords`.
 */
export const matchDescription = (
  mention: NominalMention,
  asked: readonly string[],
  known: readonly Description[],
  nameWords: ReadonlySet<string>,
): DescriptionMatch => {
  let best = { level: isGeneral(mention.key) ? 1 : 0, shared: 0, foreign: asked.length }
  const keep = (level: number, words: ReadonlySet<string>): void => {
    const shared = asked.filter((word) => words.has(word) || nameWords.has(word)).length
    const found = { level, shared, foreign: asked.length - shared }
    if (level > best.level || (level === best.level && shared > best.shared)) best = found
  }
  for (const description of known) {
    const level = levelOf(mention, description)
    if (level > 0) keep(level, description.words)
  }
  if (mention.sense.kind === 'organization' && fitsOrganization(mention.key, nameWords))
    keep(nameWords.has(mention.key) ? 3 : 2, nameWords)
  return best
}
