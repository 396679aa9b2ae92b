import * as z from 'zod'
import type { Immutable } from './immutable.ts'
import { spanSchema } from './text.ts'

/** The quantity: one value, a range, or a bound on one side. In whole units: "1.2 million" is 1200000. */
export const quantitySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('value'), value: z.number() }),
  z.strictObject({ kind: z.literal('range'), min: z.number(), max: z.number() }),
  z.strictObject({ kind: z.literal('bound'), comparator: z.enum(['<', '<=', '>', '>=']), value: z.number() }),
])
/** The type of `quantitySchema`. */
export type Quantity = Immutable<z.infer<typeof quantitySchema>>

/** The unit: a UCUM code ("km2", "%"), an ISO 4217 code ("USD"), or the singular noun counted ("person"). */
export const unitSchema = z.strictObject({
  system: z.enum(['ucum', 'iso4217', 'count']),
  code: z.string().min(1),
})
/** The type of `unitSchema`. */
export type Unit = Immutable<z.infer<typeof unitSchema>>

/**
 * What the number is a part of or is compared with. `of` is a whole: "five of 17" is 5 of 17. `per` is a rate: "25.9
 * cases per 100,000 people", "one in 13 pupils", "$7 billion a year".
 */
export const figureBaseSchema = z.strictObject({
  relation: z.enum(['of', 'per']),
  value: z.number().positive(),
  unit: unitSchema,
})
/** The type of `figureBaseSchema`. */
export type FigureBase = Immutable<z.infer<typeof figureBaseSchema>>

/** A number that measures or counts something. After: Wikibase quantity, schema.org QuantitativeValue. */
export const figureSchema = z.strictObject({
  id: z.string().min(1),
  span: spanSchema,
  quantity: quantitySchema,
  approximate: z.boolean(),
  qualifier: spanSchema.optional(),
  unit: unitSchema,
  base: figureBaseSchema.optional(),
  measures: z.string(),
  observationDate: z.string().optional(),
  statementId: z.string().optional(),
  sameAs: z.string().optional(),
})
/** The type of `figureSchema`. */
export type Figure = Immutable<z.infer<typeof figureSchema>>
