import * as z from 'zod'
import { spanSchema } from './text-schema.ts'

/** The schema of `Identifier`. */
export const identifierSchema = z.strictObject({ scheme: z.string().min(1), value: z.string().min(1) })

const shared = {
  id: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  identifiers: z.array(identifierSchema),
}

/** The schema of `Person`. */
export const personSchema = z.strictObject({
  kind: z.literal('person'),
  ...shared,
  roles: z.array(z.string().min(1)),
  affiliationId: z.string().optional(),
})

/** The schema of `Organization`. */
export const organizationSchema = z.strictObject({
  kind: z.literal('organization'),
  ...shared,
  roles: z.array(z.string().min(1)),
  affiliationId: z.string().optional(),
})

/** The schema of `Coordinates`. */
export const coordinatesSchema = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
})

/** The schema of `Place`. */
export const placeSchema = z.strictObject({
  kind: z.literal('place'),
  ...shared,
  coordinates: coordinatesSchema.optional(),
  countryCode: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
})

/** The schema of `Group`. */
export const groupSchema = z.strictObject({ kind: z.literal('group'), ...shared, affiliationId: z.string().optional() })

/** The schema of `Work`. */
export const workSchema = z.strictObject({ kind: z.literal('work'), ...shared, creatorId: z.string().optional() })

/** The schema of `Entity`. */
export const entitySchema = z.discriminatedUnion('kind', [
  personSchema,
  organizationSchema,
  placeSchema,
  groupSchema,
  workSchema,
])

/** The schema of `Mention`. */
export const mentionSchema = z.strictObject({
  entityId: z.string().min(1),
  span: spanSchema,
  form: z.enum(['name', 'nominal', 'pronoun']),
})
