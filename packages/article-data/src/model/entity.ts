import type { Span } from './text.ts'

/** The id of an entity or author in another database. After: schema.org `identifier`. */
export interface Identifier {
  /** The database: "wikidata", "geonames", "orcid". */
  readonly scheme: string
  /** The id there: "Q212". */
  readonly value: string
}

interface Named {
  /** Unique among the ids of the article. */
  readonly id: string
  /** The fullest form in the text, without titles and roles; for a description, the description as written. */
  readonly name: string
  /** Its other forms in the text, including acronyms. */
  readonly aliases: readonly string[]
  /** Its ids in other databases, given only when certain. */
  readonly identifiers: readonly Identifier[]
}

/** One human being, named or only described ("a captured soldier"). After: schema.org Person. */
export interface Person extends Named {
  /** Always "person". */
  readonly kind: 'person'
  /** Titles, ranks, occupations and offices: "mayor", "chief executive". */
  readonly roles: readonly string[]
  /** The id of the organization, place or group that the person belongs to. */
  readonly affiliationId?: string
}

/** An agency, company, party, parliament, platform or other body. After: schema.org Organization. */
export interface Organization extends Named {
  /** Always "organization". */
  readonly kind: 'organization'
  /** What the text calls it: "the country's largest bank". */
  readonly roles: readonly string[]
  /** The id of the country or body that it belongs to. */
  readonly affiliationId?: string
}

/** A point on the earth, WGS 84. After: schema.org GeoCoordinates. */
export interface Coordinates {
  /** Degrees north, -90 to 90. */
  readonly latitude: number
  /** Degrees east, -180 to 180. */
  readonly longitude: number
}

/** A country, region, city or building. After: schema.org Place. */
export interface Place extends Named {
  /** Always "place". */
  readonly kind: 'place'
  /** Its center; absent when unknown. */
  readonly coordinates?: Coordinates
  /** Its country, ISO 3166-1 alpha-2: "NO". */
  readonly countryCode?: string
}

/** People under one description: "South Korean officials". */
export interface Group extends Named {
  /** Always "group". */
  readonly kind: 'group'
  /** The id of the country or body that they belong to. */
  readonly affiliationId?: string
}

/** A document or recording that contains words: a video, a report, a letter. After: schema.org CreativeWork. */
export interface Work extends Named {
  /** Always "work". */
  readonly kind: 'work'
  /** The id of its author, if the text names one. */
  readonly creatorId?: string
}

/** A person or thing that the text mentions, distinguished by `kind`. */
export type Entity = Person | Organization | Place | Group | Work

/** Where the text names an entity, describes it or uses a pronoun for it. After: coreference corpora (OntoNotes). */
export interface Mention {
  /** The entity that the words refer to. */
  readonly entityId: string
  /** The words. */
  readonly span: Span
  /** A name, a description ("the agency") or a pronoun. */
  readonly form: 'name' | 'nominal' | 'pronoun'
}
