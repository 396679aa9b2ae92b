import type { Span } from './text.ts'

/** One number. */
export interface ValueQuantity {
  /** Always "value". */
  readonly kind: 'value'
  /** The number in whole units: "1.2 million" is 1200000. */
  readonly value: number
}

/** A number between two others: "40 to 50". */
export interface RangeQuantity {
  /** Always "range". */
  readonly kind: 'range'
  /** The lowest number, in whole units. */
  readonly min: number
  /** The highest number, in whole units. */
  readonly max: number
}

/** A number that is known from one side: "at least 40". */
export interface BoundQuantity {
  /** Always "bound". */
  readonly kind: 'bound'
  /** How the quantity compares with `value`: "more than 40" is ">", "at least 40" is ">=". */
  readonly comparator: '<' | '<=' | '>' | '>='
  /** The number on that side, in whole units. */
  readonly value: number
}

/** How much: one value, a range, or a bound on one side. After: Wikibase quantity. */
export type Quantity = ValueQuantity | RangeQuantity | BoundQuantity

/** The unit of a quantity. */
export interface Unit {
  /** UCUM for measures, ISO 4217 for money, "count" for things that are counted. */
  readonly system: 'ucum' | 'iso4217' | 'count'
  /** A UCUM code ("km2", "%"), an ISO 4217 code ("USD"), or the singular noun counted ("person"). */
  readonly code: string
}

/** What a number is a part of or is compared with. */
export interface FigureBase {
  /** "of" is a whole: "five of 17". "per" is a rate: "25.9 cases per 100,000 people", "$7 billion a year". */
  readonly relation: 'of' | 'per'
  /** The size of the whole, or of what the rate is for; above 0. */
  readonly value: number
  /** The unit of `value`. */
  readonly unit: Unit
}

/** A number that measures or counts something. After: Wikibase quantity, schema.org QuantitativeValue. */
export interface Figure {
  /** Unique among the ids of the article. */
  readonly id: string
  /** The qualifier, the number and what is counted: "approximately 300 soldiers". */
  readonly span: Span
  /** The number, range or bound. */
  readonly quantity: Quantity
  /** Whether the text says about, some, nearly or an estimated. */
  readonly approximate: boolean
  /** The words that limit the number: "approximately", "more than". */
  readonly qualifier?: Span
  /** The unit of the quantity. */
  readonly unit: Unit
  /** What the number is a part of or is compared with. */
  readonly base?: FigureBase
  /** What is counted or measured, in words; empty when the text does not say. */
  readonly measures: string
  /** When the figure applied: EDTF (ISO 8601-2). */
  readonly observationDate?: string
  /** The statement that contains it, which says whose figure it is. */
  readonly statementId?: string
  /** The figure that gives the same quantity in another unit; from the conversion to the first. */
  readonly sameAs?: string
}
