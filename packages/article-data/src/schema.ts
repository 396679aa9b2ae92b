/** The zod schemas of the article model, one for each type that the root entry exports. */
export {
  articleSchema,
  bylineSchema,
  correctionSchema,
  datelineSchema,
  noteSchema,
  provenanceSchema,
} from './model/article.ts'
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
} from './model/entity.ts'
export { figureBaseSchema, figureSchema, quantitySchema, unitSchema } from './model/figure.ts'
export {
  emphasisSchema,
  extensionsSchema,
  linkSchema,
  mediaSchema,
  rightsSchema,
  webAddressSchema,
} from './model/page.ts'
export { hopSchema, mediumSchema, stanceSchema, statementSchema } from './model/statement.ts'
export { blockSchema, sentenceSchema, spanSchema } from './model/text.ts'
export { dateMentionSchema, eventSchema } from './model/time.ts'
