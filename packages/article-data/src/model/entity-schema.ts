import * as z from 'zod/mini'
import { spanSchema } from './text-schema.ts'

/** The schema of `Identifier`. */
export const identifierSchema = z.strictObject({
  scheme: z.string().check(z.minLength(1)),
  value: z.string().check(z.minLength(1)),
})

const shared = {
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  aliases: z.array(z.string().check(z.minLength(1))),
  identifiers: z.array(identifierSchema),
}

/** The schema of `Person`. */
export const personSchema = z.strictObject({
  kind: z.literal('person'),
  ...shared,
  roles: z.array(z.string().check(z.minLength(1))),
  affiliationId: z.optional(z.string()),
})

/** The schema of `Organization`. */
export const organizationSchema = z.strictObject({
  kind: z.literal('organization'),
  ...shared,
  roles: z.array(z.string().check(z.minLength(1))),
  affiliationId: z.optional(z.string()),
})

/** The schema of `Coordinates`. */
export const coordinatesSchema = z.strictObject({
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
})

/** The schema of `Place`. */
export const placeSchema = z.strictObject({
  kind: z.literal('place'),
  ...shared,
  coordinates: z.optional(coordinatesSchema),
  countryCode: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
})

/** The schema of `Group`. */
export const groupSchema = z.strictObject({
  kind: z.literal('group'),
  ...shared,
  affiliationId: z.optional(z.string()),
})

/** The schema of `Work`. */
export const workSchema = z.strictObject({ kind: z.literal('work'), ...shared, creatorId: z.optional(z.string()) })

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
  entityId: z.string().check(z.minLength(1)),
  span: spanSchema,
  form: z.enum(['name', 'nominal', 'pronoun']),
})
