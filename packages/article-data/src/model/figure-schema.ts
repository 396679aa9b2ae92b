import * as z from 'zod/mini'
import { spanSchema } from './text-schema.ts'

/** The schema of `Quantity`. */
export const quantitySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('value'), value: z.number() }),
  z.strictObject({ kind: z.literal('range'), min: z.number(), max: z.number() }),
  z.strictObject({ kind: z.literal('bound'), comparator: z.enum(['<', '<=', '>', '>=']), value: z.number() }),
])

/** The schema of `Unit`. */
export const unitSchema = z.strictObject({
  system: z.enum(['ucum', 'iso4217', 'count']),
  code: z.string().check(z.minLength(1)),
})

/** The schema of `FigureBase`. */
export const figureBaseSchema = z.strictObject({
  relation: z.enum(['of', 'per']),
  value: z.number().check(z.positive()),
  unit: unitSchema,
})

/** The schema of `Figure`. */
export const figureSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  span: spanSchema,
  quantity: quantitySchema,
  approximate: z.boolean(),
  qualifier: z.optional(spanSchema),
  unit: unitSchema,
  base: z.optional(figureBaseSchema),
  measures: z.string(),
  observationDate: z.optional(z.string()),
  statementId: z.optional(z.string()),
  sameAs: z.optional(z.string()),
})
