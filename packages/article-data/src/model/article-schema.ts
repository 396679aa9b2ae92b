import * as z from 'zod'
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
  span: spanSchema.optional(),
  placeId: z.string().optional(),
  date: z.string().optional(),
})

/** The schema of `Byline`. */
export const bylineSchema = z.strictObject({
  name: z.string().min(1),
  role: z.string().optional(),
  entityId: z.string().optional(),
  url: webAddressSchema.optional(),
  identifiers: z.array(identifierSchema).optional(),
})

/** The schema of `Note`. */
export const noteSchema = z.strictObject({
  rule: z.string().min(1),
  message: z.string().min(1),
  span: spanSchema.optional(),
  path: z.string().optional(),
})

/** The schema of `Correction`. */
export const correctionSchema = z.strictObject({
  date: z.string(),
  text: z.string().min(1),
  statementIds: z.array(z.string().min(1)),
})

/** The schema of `Tool`. */
export const toolSchema = z.strictObject({ name: z.string().min(1), version: z.string().min(1) })

/** The schema of `Provenance`. */
export const provenanceSchema = z.strictObject({
  importer: toolSchema.optional(),
  extractor: toolSchema.optional(),
  sourceHash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .optional(),
  importedAt: z.string().optional(),
})

/** The schema of `Standard`. */
export const standardSchema = z.strictObject({ name: z.literal('onrecord'), version: z.literal(modelVersion) })

/** The schema of `Article`. */
export const articleSchema = z.strictObject({
  standard: standardSchema,
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Expected lower-case letters, digits and single hyphens.'),
  headline: z.string().min(1),
  summary: z.string().optional(),
  text: z.string().min(1),
  language: z.string().min(2),
  dateline: datelineSchema.optional(),
  bylines: z.array(bylineSchema),
  agency: z.string().optional(),
  publisher: z.string().optional(),
  datePublished: z.string().optional(),
  dateModified: z.string().optional(),
  section: z.string().optional(),
  keywords: z.array(z.string().min(1)),
  canonicalUrl: webAddressSchema.optional(),
  commentCount: z.int().min(0).optional(),
  isPartial: z.boolean().optional(),
  rights: rightsSchema.optional(),
  blocks: z.array(blockSchema).min(1),
  sentences: z.array(sentenceSchema).min(1),
  links: z.array(linkSchema).optional(),
  emphasis: z.array(emphasisSchema).optional(),
  media: z.array(mediaSchema).optional(),
  entities: z.array(entitySchema),
  mentions: z.array(mentionSchema),
  statements: z.array(statementSchema),
  figures: z.array(figureSchema),
  dates: z.array(dateMentionSchema),
  events: z.array(eventSchema),
  notes: z.array(noteSchema),
  corrections: z.array(correctionSchema),
  provenance: provenanceSchema,
  extensions: extensionsSchema.optional(),
})
