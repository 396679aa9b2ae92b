import { groupBy } from '../group-by.ts'
import type { Article } from '../model/article.ts'
import type { Entity } from '../model/entity.ts'
import { searchWords } from '../text/normalize-for-search.ts'

const article = /^the\s+/iu
const indefinite = /^(?:an?|another|one|some|several|other|others|two|three|many|most|both)\b/iu

/** "lawmaker Lee Seong-kweun" is Lee Seong-kweun: lowercase words before a capitalized name are not part of it. */
const withoutTitle = (name: string): string => {
  const named = name.replace(/^(?:\p{Ll}\S*\s+)+/u, '')
  return /^\p{Lu}\S*(?:\s+\p{Lu}\S*)*$/u.test(named) ? named : name
}

const isName = (text: string): boolean => !/^\p{Ll}/u.test(text)

/**
 * The normalized names that can identify an entity elsewhere: its name, and the aliases that are names ("NIS", not "the
 * agency").
 */
const identifyingNames = ({ name, aliases }: Entity, isOneStory: boolean): readonly string[] =>
  [withoutTitle(name), ...aliases.filter((alias) => isName(alias) && !article.test(alias))]
    .filter((text) => isOneStory || !indefinite.test(text))
    .map((text) => searchWords(text.replace(article, '')).join(' '))
    .filter((text) => text !== '')

const contradicts = (a: Entity, b: Entity): boolean =>
  a.identifiers.some(({ scheme, value }) =>
    b.identifiers.some((other) => other.scheme === scheme && other.value !== value),
  )

type KeysOf = (entity: Entity, isOneStory: boolean) => readonly string[]

/** The full names of an entity. For a person, a name of a single word is not enough. */
const fullNames: KeysOf = (entity, isOneStory) =>
  identifyingNames(entity, isOneStory).filter(
    (name) => entity.kind !== 'person' || name.includes(' ') || !isName(entity.name),
  )

const firstAndLast = (name: string): string => name.replace(/ .* /u, ' ')

const lastNames: KeysOf = (entity, isOneStory) =>
  entity.kind === 'person' && isName(entity.name)
    ? identifyingNames(entity, isOneStory).map((name) => name.split(' ').at(-1) ?? name)
    : []

const isBare = (entity: Entity): boolean => identifyingNames(entity, true).every((name) => !name.includes(' '))

type Rule = { readonly keysOf: KeysOf; readonly fits: (a: Entity, b: Entity) => boolean }

/** The rules from most to least reliable; each applies only to entities that the earlier rules did not match. */
const rules: readonly Rule[] = [
  { keysOf: ({ identifiers }) => identifiers.map(({ scheme, value }) => `${scheme} ${value}`), fits: () => true },
  { keysOf: fullNames, fits: () => true },
  {
    // "Donald J. Trump" is Donald Trump, but John A. Smith and John B. Smith are two people.
    keysOf: (entity, isOneStory) =>
      entity.kind === 'person'
        ? fullNames(entity, isOneStory)
            .filter((name) => name.includes(' '))
            .map(firstAndLast)
        : [],
    fits: (a, b) => [a, b].some(({ name }) => searchWords(withoutTitle(name)).length === 2),
  },
  // "Zelenskyy" is Volodymyr Zelenskyy when there is only one person with that name.
  { keysOf: lastNames, fits: (a, b) => isBare(a) || isBare(b) },
]

/** The voice of an entity in an archive; `undefined` when unknown. */
export type VoiceOf = (entity: Entity) => string | undefined

/** The entities that an archive has as one voice, when each story has only one entity of that voice. */
const ofOneVoice = (a: Article, b: Article, voiceOf: VoiceOf): readonly (readonly [Entity, Entity])[] => {
  const known = (entities: readonly Entity[]) =>
    groupBy(
      entities.filter((entity) => voiceOf(entity) !== undefined),
      (entity) => voiceOf(entity) ?? '',
    )
  const theirs = known(b.entities)
  return [...known(a.entities)].flatMap(([voice, [one, ...more]]) => {
    const [other, ...others] = theirs.get(voice) ?? []
    return one && other && more.length === 0 && others.length === 0 ? [[one, other] as const] : []
  })
}

/**
 * Entities that are the same in stories `a` and `b`: ids of entities of `a`, each with its id in `b`, one to one. They
 * must have the same kind and share an identifier, a full name or an alias, or a bare last name that only one person in
 * each story has. Different identifiers always keep them apart. Descriptions such as "another official" match only
 * within one story (`isOneStory`). When an archive knows the voices of both (`voiceOf`), that decides.
 */
export const matchEntities = (
  a: Article,
  b: Article,
  { isOneStory = false, voiceOf }: { readonly isOneStory?: boolean; readonly voiceOf?: VoiceOf | undefined } = {},
): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const [one, other] of voiceOf ? ofOneVoice(a, b, voiceOf) : []) {
    found.set(one.id, other.id)
    taken.add(other.id)
  }
  const areOfTwoVoices = (one: Entity, other: Entity): boolean => {
    const voices = [voiceOf?.(one), voiceOf?.(other)]
    return !voices.includes(undefined) && voices[0] !== voices[1]
  }
  for (const { keysOf, fits } of rules) {
    const keyed = (entities: readonly Entity[], isFree: (entity: Entity) => boolean) =>
      groupBy(
        entities
          .filter(isFree)
          .flatMap((entity) =>
            [...new Set(keysOf(entity, isOneStory))].map((key) => ({ key: `${entity.kind} ${key}`, entity })),
          ),
        ({ key }) => key,
      )
    const theirs = keyed(b.entities, ({ id }) => !taken.has(id))
    for (const [key, ours] of keyed(a.entities, ({ id }) => !found.has(id))) {
      const [one, other] = [ours, theirs.get(key) ?? []]
      const [left, right] = [one[0]?.entity, other[0]?.entity]
      // A name that two entities share identifies neither.
      if (one.length !== 1 || other.length !== 1 || !left || !right || found.has(left.id) || taken.has(right.id))
        continue
      if (contradicts(left, right) || areOfTwoVoices(left, right) || !fits(left, right)) continue
      found.set(left.id, right.id)
      taken.add(right.id)
    }
  }
  return found
}
