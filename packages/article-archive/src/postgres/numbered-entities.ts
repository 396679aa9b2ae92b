import { joinKeys } from '../identity/join-keys.ts'
import { joinedEntity } from '../identity/joined-entity.ts'
import type { KnownEntity } from '../identity/known-entity.ts'
import { type NumberedEntity, numberEntities } from '../identity/number-entities.ts'
import { voiceSlug } from '../identity/voice-slug.ts'
import type { EntityRow } from '../rows/article-rows.ts'

/** What the archive knows of the entities that a batch may join: read before, in one go. */
export interface EntitiesBefore {
  readonly entities: readonly NumberedEntity[]
  readonly keys: readonly { readonly key: string; readonly entity: number }[]
  /** Which of the batch's slugs are taken. */
  readonly slugs: readonly string[]
  readonly highest: number
}

/** What a batch made of it, to be written in one go. */
export interface EntitiesAfter {
  readonly added: readonly (NumberedEntity & { readonly slug: string })[]
  readonly changed: readonly NumberedEntity[]
  readonly keys: readonly { readonly key: string; readonly entity: number }[]
}

const isThere = (entity: NumberedEntity | undefined): entity is NumberedEntity => entity !== undefined

/** The entities of the archive while a batch is put, in memory. */
export class NumberedEntities {
  readonly #known: Map<number, NumberedEntity>
  readonly #numbers = new Map<string, number[]>()
  readonly #slugs: Set<string>
  readonly #added = new Map<number, string>()
  readonly #changed = new Set<number>()
  readonly #keys: { key: string; entity: number }[] = []
  #highest: number

  constructor(before: EntitiesBefore) {
    this.#known = new Map(before.entities.map((entity) => [entity.number, entity]))
    this.#slugs = new Set(before.slugs)
    this.#highest = before.highest
    for (const { key, entity } of before.keys) this.#under(key).push(entity)
  }

  /** The numbers of an article's entities, in order. Two of one story are never one. */
  numbersOf(entities: readonly EntityRow[]): readonly number[] {
    return numberEntities(entities, {
      candidates: (keys, taken) => this.#candidates(keys, taken),
      join: (known, entity) => this.#join(known, entity),
      add: (entity) => this.#add(entity),
    })
  }

  after(): EntitiesAfter {
    const changed = [...this.#changed].filter((number) => !this.#added.has(number))
    return {
      added: Array.from(this.#added, ([number, slug]) => ({ ...this.#read(number), slug })),
      changed: changed.map((number) => this.#read(number)),
      keys: this.#keys,
    }
  }

  #read(number: number): NumberedEntity {
    const entity = this.#known.get(number)
    if (!entity) throw new Error(`Entity ${number} was not read.`)
    return entity
  }

  #under(key: string): number[] {
    const known = this.#numbers.get(key) ?? []
    this.#numbers.set(key, known)
    return known
  }

  #candidates(keys: readonly string[], taken: ReadonlySet<number>): readonly NumberedEntity[] {
    const numbers = new Set(keys.flatMap((key) => this.#under(key)))
    return [...numbers]
      .filter((number) => !taken.has(number))
      .map((number) => this.#known.get(number))
      .filter(isThere)
  }

  #join(known: NumberedEntity, entity: KnownEntity): number {
    const joined = joinedEntity(known, entity)
    if (joined !== known) {
      this.#changed.add(joined.number)
      this.#index(joined, joinKeys(joined))
    }
    return known.number
  }

  #add({ known: entity, keys }: EntityRow): number {
    this.#highest += 1
    const number = this.#highest
    const plain = voiceSlug(entity.name)
    const slug = this.#slugs.has(plain) ? `${plain}--${number}` : plain
    this.#slugs.add(slug)
    this.#added.set(number, slug)
    this.#index({ ...entity, number }, keys)
    return number
  }

  #index(entity: NumberedEntity, keys: readonly string[]): void {
    this.#known.set(entity.number, entity)
    for (const key of keys) {
      const numbers = this.#under(key)
      if (numbers.includes(entity.number)) continue
      numbers.push(entity.number)
      this.#keys.push({ key, entity: entity.number })
    }
  }
}
