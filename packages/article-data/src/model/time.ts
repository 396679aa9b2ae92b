import * as z from 'zod'
import type { Immutable } from './immutable.ts'
import { spanSchema } from './text.ts'

/** Words that name a time. `edtf` is absent when they cannot be dated; `basis` says how the date is known. */
export const dateMentionSchema = z.strictObject({
  span: spanSchema,
  edtf: z.string().min(1).optional(),
  basis: z.enum(['known', 'implied']),
})
/** The type of `dateMentionSchema`. */
export type DateMention = Immutable<z.infer<typeof dateMentionSchema>>

/** Something that happened, is planned, alleged or denied. */
export const eventSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  sentenceIds: z.array(z.string().min(1)).min(1),
  date: z.string().optional(),
  placeIds: z.array(z.string().min(1)),
  participantIds: z.array(z.string().min(1)),
  status: z.enum(['reported', 'planned', 'alleged', 'denied']),
})
/** The type of `eventSchema`. */
export type Event = Immutable<z.infer<typeof eventSchema>>
