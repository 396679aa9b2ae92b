import * as z from 'zod'
import { entitySchema, identifierSchema, mentionSchema } from './entity.ts'
import { figureSchema } from './figure.ts'
import type { Immutable } from './immutable.ts'
import { emphasisSchema, extensionsSchema, linkSchema, mediaSchema, rightsSchema, webAddressSchema } from './page.ts'
import { statementSchema } from './statement.ts'
import { blockSchema, sentenceSchema, spanSchema } from './text.ts'
import { dateMentionSchema, eventSchema } from './time.ts'
import { modelVersion } from './version.ts'

/** Where and when the story was filed: "SEOUL, South Korea (AP) —". */
export const datelineSchema = z.strictObject({
  span: spanSchema.optional(),
  placeId: z.string().optional(),
  date: z.string().optional(),
})
/** The type of `datelineSchema`. */
export type Dateline = Immutable<z.infer<typeof datelineSchema>>

/** One author as the byline names them. `url` and `identifiers` are those of the author. */
export const bylineSchema = z.strictObject({
  name: z.string().min(1),
  role: z.string().optional(),
  entityId: z.string().optional(),
  url: webAddressSchema.optional(),
  identifiers: z.array(identifierSchema).optional(),
})
/** The type of `bylineSchema`. */
export type Byline = Immutable<z.infer<typeof bylineSchema>>

/**
 * What is unclear in the text, or what breaks a rule. `path` is a JSON Pointer (RFC 6901) into the article. After:
 * vfile.
 */
export const noteSchema = z.strictObject({
  rule: z.string().min(1),
  message: z.string().min(1),
  span: spanSchema.optional(),
  path: z.string().optional(),
})
/** The type of `noteSchema`. */
export type Note = Immutable<z.infer<typeof noteSchema>>

/** A correction that the publisher made later, and the statements that it concerns. */
export const correctionSchema = z.strictObject({
  date: z.string(),
  text: z.string().min(1),
  statementIds: z.array(z.string().min(1)),
})
/** The type of `correctionSchema`. */
export type Correction = Immutable<z.infer<typeof correctionSchema>>

const toolSchema = z.strictObject({ name: z.string().min(1), version: z.string().min(1) })

/** How the article was made. `sourceHash` is "sha256:" and 64 hexadecimal digits of the text as received, in UTF-8. */
export const provenanceSchema = z.strictObject({
  importer: toolSchema.optional(),
  extractor: toolSchema.optional(),
  sourceHash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .optional(),
  importedAt: z.string().optional(),
})
/** The type of `provenanceSchema`. */
export type Provenance = Immutable<z.infer<typeof provenanceSchema>>

/** A news story as typed data: one text, and marks that point into it. Specification: docs/model.md. */
export const articleSchema = z.strictObject({
  standard: z.strictObject({ name: z.literal('onrecord'), version: z.literal(modelVersion) }),
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
/** The type of `articleSchema`. */
export type Article = Immutable<z.infer<typeof articleSchema>>
