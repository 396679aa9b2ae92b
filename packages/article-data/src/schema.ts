/** The zod schemas of the article model, one for each type that the root entry exports. */
export {
  articleSchema,
  bylineSchema,
  correctionSchema,
  datelineSchema,
  noteSchema,
  provenanceSchema,
  standardSchema,
  toolSchema,
} from './model/article-schema.ts'
export {
  coordinatesSchema,
  entitySchema,
  groupSchema,
  identifierSchema,
  mentionSchema,
  organizationSchema,
  personSchema,
  placeSchema,
  workSchema,
} from './model/entity-schema.ts'
export { figureBaseSchema, figureSchema, quantitySchema, unitSchema } from './model/figure-schema.ts'
export {
  emphasisSchema,
  extensionsSchema,
  linkSchema,
  mediaSchema,
  rightsSchema,
  webAddressSchema,
} from './model/page-schema.ts'
export { hopSchema, mediumSchema, stanceSchema, statementSchema } from './model/statement-schema.ts'
export { blockSchema, sentenceSchema, spanSchema } from './model/text-schema.ts'
export { dateMentionSchema, eventSchema } from './model/time-schema.ts'
