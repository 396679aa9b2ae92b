import type { Entity, Mention, Span } from '@onrecord/article-data'
import { surnameOf } from './name-words.ts'
import { slug } from './slug.ts'

/** An entity while the text is read: what is known of it so far. */
export interface Figurant {
  readonly id: string
  readonly kind: Entity['kind']
  name: string
  readonly aliases: Set<string>
  readonly roles: Set<string>
  gender?: 'he' | 'she'
  countryCode?: string
  creatorId?: string
  /** Whether the text gives it a name, not just a description. */
  readonly named: boolean
}

/** A name as looked up: in small letters, its apostrophes straight. */
const keyOf = (name: string): string => name.toLowerCase().replaceAll('’', "'")

/** Everybody and everything met so far, and where; it grows as the text is read from front to back. */
export class Cast {
  readonly #all: Figurant[] = []
  readonly #byName = new Map<string, Figurant>()
  readonly #bySurname = new Map<string, Figurant[]>()
  readonly #ids = new Set<string>()
  readonly #mentions: Mention[] = []
  readonly #counts = new Map<string, number>()

  get all(): readonly Figurant[] {
    return this.#all
  }

  add(kind: Entity['kind'], name: string, named: boolean): Figurant {
    const base = slug(name, `${kind}-${this.#all.length + 1}`)
    let id = base
    for (let count = 2; this.#ids.has(id); count++) id = `${base}-${count}`
    const figurant: Figurant = { id, kind, name, aliases: new Set(), roles: new Set(), named }
    this.#ids.add(id)
    this.#all.push(figurant)
    this.#byName.set(keyOf(name), figurant)
    if (kind === 'person' && named) this.#addSurnames(figurant)
    return figurant
  }

  #addSurnames(figurant: Figurant): void {
    const words = figurant.name.split(' ')
    for (const key of new Set([surnameOf(words), words.at(-1) ?? '', words[0] ?? ''].map(keyOf))) {
      this.#bySurname.set(key, [...(this.#bySurname.get(key) ?? []), figurant])
    }
  }

  named(name: string): Figurant | undefined {
    return this.#byName.get(keyOf(name))
  }

  /** The persons whose first name or surname it is, the latest first met last. */
  withSurname(name: string): readonly Figurant[] {
    return this.#bySurname.get(keyOf(name)) ?? []
  }

  call(figurant: Figurant, alias: string): void {
    if (keyOf(alias) === keyOf(figurant.name)) return
    figurant.aliases.add(alias)
    if (!this.#byName.has(keyOf(alias))) this.#byName.set(keyOf(alias), figurant)
  }

  mention(figurant: Figurant, span: Span, form: Mention['form']): void {
    this.#mentions.push({ entityId: figurant.id, span, form })
    this.#counts.set(figurant.id, this.timesMet(figurant) + 1)
  }

  /** How often the text has spoken of it so far. */
  timesMet({ id }: Figurant): number {
    return this.#counts.get(id) ?? 0
  }

  mentions(): readonly Mention[] {
    const seen = new Set<string>()
    return this.#mentions
      .toSorted((one, two) => one.span.start - two.span.start || two.span.end - one.span.end)
      .filter(({ entityId, span }) => {
        const key = `${entityId} ${span.start} ${span.end}`
        return seen.has(key) ? false : seen.add(key)
      })
  }

  entities(): readonly Entity[] {
    return this.#all.map(entityOf)
  }
}

function entityOf({ id, kind, name, aliases, roles, countryCode, creatorId }: Figurant): Entity {
  const shared = { id, name, aliases: [...aliases], identifiers: [] }
  switch (kind) {
    case 'person':
    case 'organization':
      return { kind, ...shared, roles: [...roles] }
    case 'place':
      return countryCode === undefined ? { kind, ...shared } : { kind, ...shared, countryCode }
    case 'group':
      return { kind, ...shared }
    case 'work':
      return creatorId === undefined ? { kind, ...shared } : { kind, ...shared, creatorId }
  }
}
