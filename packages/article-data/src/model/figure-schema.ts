import * as z from 'zod'
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
  code: z.string().min(1),
})

/** The schema of `FigureBase`. */
export const figureBaseSchema = z.strictObject({
  relation: z.enum(['of', 'per']),
  value: z.number().positive(),
  unit: unitSchema,
})

/** The schema of `Figure`. */
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
