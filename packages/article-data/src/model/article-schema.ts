import * as z from 'zod/mini'
import { entitySchema, identifierSchema, mentionSchema } from './entity-schema.ts'
import { figureSchema } from './figure-schema.ts'
import {
  emphasisSchema,
  extensionsSchema,
  linkSchema,
  mediaSchema,
  rightsSchema,
  webAddressSchema,
} from './page-schema.ts'
import { statementSchema } from './statement-schema.ts'
import { blockSchema, sentenceSchema, spanSchema } from './text-schema.ts'
import { dateMentionSchema, eventSchema } from './time-schema.ts'
import { modelVersion } from './version.ts'

/** The schema of `Dateline`. */
export const datelineSchema = z.strictObject({
  span: z.optional(spanSchema),
  placeId: z.optional(z.string()),
  date: z.optional(z.string()),
})

/** The schema of `Byline`. */
export const bylineSchema = z.strictObject({
  name: z.string().check(z.minLength(1)),
  role: z.optional(z.string()),
  entityId: z.optional(z.string()),
  url: z.optional(webAddressSchema),
  identifiers: z.optional(z.array(identifierSchema)),
})

/** The schema of `Note`. */
export const noteSchema = z.strictObject({
  rule: z.string().check(z.minLength(1)),
  message: z.string().check(z.minLength(1)),
  span: z.optional(spanSchema),
  path: z.optional(z.string()),
})

/** The schema of `Correction`. */
export const correctionSchema = z.strictObject({
  date: z.string(),
  text: z.string().check(z.minLength(1)),
  statementIds: z.array(z.string().check(z.minLength(1))),
})

/** The schema of `Tool`. */
export const toolSchema = z.strictObject({
  name: z.string().check(z.minLength(1)),
  version: z.string().check(z.minLength(1)),
})

/** The schema of `Provenance`. */
export const provenanceSchema = z.strictObject({
  importer: z.optional(toolSchema),
  extractor: z.optional(toolSchema),
  sourceHash: z.optional(z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/))),
  importedAt: z.optional(z.string()),
})

/** The schema of `Standard`. */
export const standardSchema = z.strictObject({ name: z.literal('onrecord'), version: z.literal(modelVersion) })

/** The schema of `Article`. */
export const articleSchema = z.strictObject({
  standard: standardSchema,
  id: z
    .string()
    .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Expected lower-case letters, digits and single hyphens.')),
  headline: z.string().check(z.minLength(1)),
  summary: z.optional(z.string()),
  text: z.string().check(z.minLength(1)),
  language: z.string().check(z.minLength(2)),
  dateline: z.optional(datelineSchema),
  bylines: z.array(bylineSchema),
  agency: z.optional(z.string()),
  publisher: z.optional(z.string()),
  datePublished: z.optional(z.string()),
  dateModified: z.optional(z.string()),
  section: z.optional(z.string()),
  keywords: z.array(z.string().check(z.minLength(1))),
  canonicalUrl: z.optional(webAddressSchema),
  commentCount: z.optional(z.int().check(z.minimum(0))),
  isPartial: z.optional(z.boolean()),
  rights: z.optional(rightsSchema),
  blocks: z.array(blockSchema).check(z.minLength(1)),
  sentences: z.array(sentenceSchema).check(z.minLength(1)),
  links: z.optional(z.array(linkSchema)),
  emphasis: z.optional(z.array(emphasisSchema)),
  media: z.optional(z.array(mediaSchema)),
  entities: z.array(entitySchema),
  mentions: z.array(mentionSchema),
  statements: z.array(statementSchema),
  figures: z.array(figureSchema),
  dates: z.array(dateMentionSchema),
  events: z.array(eventSchema),
  notes: z.array(noteSchema),
  corrections: z.array(correctionSchema),
  provenance: provenanceSchema,
  extensions: z.optional(extensionsSchema),
})
