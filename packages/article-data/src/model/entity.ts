import * as z from 'zod'
import type { Immutable } from './immutable.ts'
import { spanSchema } from './text.ts'

/** The entity's id in another database, for example `{scheme: "wikidata", value: "Q212"}`. */
export const identifierSchema = z.strictObject({ scheme: z.string().min(1), value: z.string().min(1) })
/** The type of `identifierSchema`. */
export type Identifier = Immutable<z.infer<typeof identifierSchema>>

const shared = {
  id: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  identifiers: z.array(identifierSchema),
}

/** One person. `roles` are titles and offices: "mayor", "chief executive". */
export const personSchema = z.strictObject({
  kind: z.literal('person'),
  ...shared,
  roles: z.array(z.string().min(1)),
  affiliationId: z.string().optional(),
})
/** The type of `personSchema`. */
export type Person = Immutable<z.infer<typeof personSchema>>

/** A company, agency, party or other body. `affiliationId` is the country or body that it belongs to. */
export const organizationSchema = z.strictObject({
  kind: z.literal('organization'),
  ...shared,
  roles: z.array(z.string().min(1)),
  affiliationId: z.string().optional(),
})
/** The type of `organizationSchema`. */
export type Organization = Immutable<z.infer<typeof organizationSchema>>

/** Latitude and longitude in degrees, WGS 84. */
export const coordinatesSchema = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
})
/** The type of `coordinatesSchema`. */
export type Coordinates = Immutable<z.infer<typeof coordinatesSchema>>

/** A place on a map. `countryCode` is ISO 3166-1 alpha-2. */
export const placeSchema = z.strictObject({
  kind: z.literal('place'),
  ...shared,
  coordinates: coordinatesSchema.optional(),
  countryCode: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
})
/** The type of `placeSchema`. */
export type Place = Immutable<z.infer<typeof placeSchema>>

/** People under one description: "South Korean officials". */
export const groupSchema = z.strictObject({ kind: z.literal('group'), ...shared, affiliationId: z.string().optional() })
/** The type of `groupSchema`. */
export type Group = Immutable<z.infer<typeof groupSchema>>

/** A document or recording that contains words: a video, a report, a letter. */
export const workSchema = z.strictObject({ kind: z.literal('work'), ...shared, creatorId: z.string().optional() })
/** The type of `workSchema`. */
export type Work = Immutable<z.infer<typeof workSchema>>

/** A person or thing that the text mentions, distinguished by `kind`. */
export const entitySchema = z.discriminatedUnion('kind', [
  personSchema,
  organizationSchema,
  placeSchema,
  groupSchema,
  workSchema,
])
/** The type of `entitySchema`. */
export type Entity = Immutable<z.infer<typeof entitySchema>>

/** Where the text names an entity, describes it or uses a pronoun for it. */
export const mentionSchema = z.strictObject({
  entityId: z.string().min(1),
  span: spanSchema,
  form: z.enum(['name', 'nominal', 'pronoun']),
})
/** The type of `mentionSchema`. */
export type Mention = Immutable<z.infer<typeof mentionSchema>>
