import * as z from 'zod'
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
  entityId: z.string().optional(),
  span: spanSchema.optional(),
  relation: z.enum(['said', 'briefedBy', 'citing', 'interviewed', 'released']),
})

/** The schema of `Medium`. */
export const mediumSchema = z.strictObject({ name: z.string().min(1), span: spanSchema.optional() })

/** The schema of `Statement`. */
export const statementSchema = z.strictObject({
  id: z.string().min(1),
  form: z.enum(['direct', 'indirect', 'mixed']),
  source: z.array(spanSchema),
  cue: z.array(spanSchema),
  content: z.array(spanSchema).min(1),
  voiceIds: z.array(z.string().min(1)),
  anonymity: z.enum(['named', 'described', 'anonymous']),
  stance: stanceSchema,
  chain: z.array(hopSchema),
  medium: mediumSchema.optional(),
  date: z.string().optional(),
  parentId: z.string().optional(),
  method: z.enum(['manual', 'rule', 'model']),
  confidence: z.number().min(0).max(1),
  /** The probability that `voiceIds` is right, given that this is a statement. Absent for manual marks. */
  voiceConfidence: z.number().min(0).max(1).optional(),
})
