import * as z from 'zod/mini'
import { spanSchema } from './text-schema.ts'

/** The schema of `Stance`. */
export const stanceSchema = z.enum([
  'states',
  'confirms',
  'denies',
  'alleges',
  'estimates',
  'predicts',
  'believes',
  'fears',
  'suggests',
  'offers',
  'promises',
  'asks',
  'demands',
  'warns',
])

/** The schema of `Hop`. */
export const hopSchema = z.strictObject({
  entityId: z.optional(z.string()),
  span: z.optional(spanSchema),
  relation: z.enum(['said', 'briefedBy', 'citing', 'interviewed', 'released']),
})

/** The schema of `Medium`. */
export const mediumSchema = z.strictObject({ name: z.string().check(z.minLength(1)), span: z.optional(spanSchema) })

/** The schema of `Statement`. */
export const statementSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  form: z.enum(['direct', 'indirect', 'mixed']),
  source: z.array(spanSchema),
  cue: z.array(spanSchema),
  content: z.array(spanSchema).check(z.minLength(1)),
  voiceIds: z.array(z.string().check(z.minLength(1))),
  anonymity: z.enum(['named', 'described', 'anonymous']),
  stance: stanceSchema,
  chain: z.array(hopSchema),
  medium: z.optional(mediumSchema),
  date: z.optional(z.string()),
  parentId: z.optional(z.string()),
  method: z.enum(['manual', 'rule', 'model']),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  /** The probability that `voiceIds` is right, given that this is a statement. Absent for manual marks. */
  voiceConfidence: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
})
