import { LRUCache } from 'lru-cache'
import { nicknamesFor } from '../names/nicknames.ts'
import { type PersonName, spelledAlike } from '../names/person-name.ts'
import type { Profile } from './profile.ts'

/** How many clusters of each kind an entity is compared with: the largest, those of its place, those of its work. */
export const maxCompared = 16

const keysOfGiven = new LRUCache<string, readonly string[]>({ max: 10_000 })

const givenKeysOf = (name: string): readonly string[] => {
  const known = keysOfGiven.get(name)
  if (known) return known
  const made = [...new Set([spelledAlike(name), ...nicknamesFor(name)])]
  keysOfGiven.set(name, made)
  return made
}

const givenKeys = ({ given, middles }: PersonName): readonly string[] => {
  const names = middles.filter((middle) => middle.length > 1)
  return names.length === 0 ? givenKeysOf(given) : [...new Set([given, ...names].flatMap(givenKeysOf))]
}

const maxMarks = 12

/** Given names, alone and combined with each place and qualifier. */
const withMarks = (keys: readonly string[], { places, roles }: Profile): readonly string[] => {
  const marks = ['', ...[...places].map((place) => `@${place}`), ...[...roles.qualifiers].map((word) => `#${word}`)]
  return keys.flatMap((key) => marks.slice(0, maxMarks).map((mark) => `${key}${mark}`))
}

/** Clusters of people with one surname, by given names alone and combined with places and qualifiers. */
export class ClusterIndex<Cluster extends { readonly profile: Profile }> {
  readonly #clusters = new Map<string, Cluster[]>()

  /** Adds a cluster under everything that is known about it now. */
  add(cluster: Cluster): void {
    const [name] = cluster.profile.names
    if (!name) return
    const initial = name.given.charAt(0)
    // An initial is compared with all names that begin with it, and a name with clusters that have only an initial.
    const keys = [...givenKeys(name), initial, ...(name.given.length === 1 ? [`${initial}.`] : [])]
    for (const key of new Set(withMarks(keys, cluster.profile))) {
      const known = this.#clusters.get(key)
      if (!known) this.#clusters.set(key, [cluster])
      else if (known.length < maxCompared) known.push(cluster)
    }
  }

  /** The clusters to compare a person with. */
  near(profile: Profile): ReadonlySet<Cluster> {
    const [name] = profile.names
    const keys = name ? [...givenKeys(name), `${name.given.charAt(0)}.`] : []
    return new Set(withMarks(keys, profile).flatMap((key) => this.#clusters.get(key) ?? []))
  }
}
