import * as z from 'zod'
import type { Immutable } from './immutable.ts'
import { spanSchema } from './text.ts'

/** The entity's id in another database, for example `{scheme: "wikidata", value: "Q212"}`. */
export const identifierSchema = z.strictObject({ scheme: z.string().min(1), value: z.string().min(1) })
export type Identifier = Immutable<z.infer<typeof identifierSchema>>

const shared = {
  id: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  identifiers: z.array(identifierSchema),
}

export const personSchema = z.strictObject({
  kind: z.literal('person'),
  ...shared,
  roles: z.array(z.string().min(1)),
  affiliationId: z.string().optional(),
})
export type Person = Immutable<z.infer<typeof personSchema>>

export const organizationSchema = z.strictObject({
  kind: z.literal('organization'),
  ...shared,
  roles: z.array(z.string().min(1)),
  affiliationId: z.string().optional(),
})
export type Organization = Immutable<z.infer<typeof organizationSchema>>

/** Latitude and longitude in degrees, WGS 84. */
export const coordinatesSchema = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
})
export type Coordinates = Immutable<z.infer<typeof coordinatesSchema>>

export const placeSchema = z.strictObject({
  kind: z.literal('place'),
  ...shared,
  coordinates: coordinatesSchema.optional(),
  countryCode: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
})
export type Place = Immutable<z.infer<typeof placeSchema>>

/** People under one description: "South Korean officials". */
export const groupSchema = z.strictObject({ kind: z.literal('group'), ...shared, affiliationId: z.string().optional() })
export type Group = Immutable<z.infer<typeof groupSchema>>

/** A document or recording that contains words: a video, a report, a letter. */
export const workSchema = z.strictObject({ kind: z.literal('work'), ...shared, creatorId: z.string().optional() })
export type Work = Immutable<z.infer<typeof workSchema>>

/** A person or thing that the text mentions, distinguished by `kind`. */
export const entitySchema = z.discriminatedUnion('kind', [
  personSchema,
  organizationSchema,
  placeSchema,
  groupSchema,
  workSchema,
])
export type Entity = Immutable<z.infer<typeof entitySchema>>

/** Where the text names an entity, describes it or uses a pronoun for it. */
export const mentionSchema = z.strictObject({
  entityId: z.string().min(1),
  span: spanSchema,
  form: z.enum(['name', 'nominal', 'pronoun']),
})
export type Mention = Immutable<z.infer<typeof mentionSchema>>
