import * as z from 'zod'
import { spanSchema } from './text-schema.ts'

/** The schema of `DateMention`. */
export const dateMentionSchema = z.strictObject({
  span: spanSchema,
  edtf: z.string().min(1).optional(),
  basis: z.enum(['known', 'implied']),
})

/** The schema of `Event`. */
export const eventSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  sentenceIds: z.array(z.string().min(1)).min(1),
  date: z.string().optional(),
  placeIds: z.array(z.string().min(1)),
  participantIds: z.array(z.string().min(1)),
  status: z.enum(['reported', 'planned', 'alleged', 'denied']),
})
