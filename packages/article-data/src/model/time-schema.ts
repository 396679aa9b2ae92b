import * as z from 'zod/mini'
import { spanSchema } from './text-schema.ts'

/** The schema of `DateMention`. */
export const dateMentionSchema = z.strictObject({
  span: spanSchema,
  edtf: z.optional(z.string().check(z.minLength(1))),
  basis: z.enum(['known', 'implied']),
})

/** The schema of `Event`. */
export const eventSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  sentenceIds: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  date: z.optional(z.string()),
  placeIds: z.array(z.string().check(z.minLength(1))),
  participantIds: z.array(z.string().check(z.minLength(1))),
  status: z.enum(['reported', 'planned', 'alleged', 'denied']),
})
