import * as z from 'zod'
import type { Immutable } from './immutable.ts'
import { spanSchema } from './text.ts'

/** What the voice does by saying it. */
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
/** The type of `stanceSchema`. */
export type Stance = z.infer<typeof stanceSchema>

/**
 * One link between the writer and the voice. `relation` says how this link got the words from the next one: it was
 * briefed, it cites, it interviewed, it released them (a recording, a paper), or it only reports them.
 */
export const hopSchema = z.strictObject({
  entityId: z.string().optional(),
  span: spanSchema.optional(),
  relation: z.enum(['said', 'briefedBy', 'citing', 'interviewed', 'released']),
})
/** The type of `hopSchema`. */
export type Hop = Immutable<z.infer<typeof hopSchema>>

/** Where the words were published: "the social media platform X", "a closed-door briefing". */
export const mediumSchema = z.strictObject({ name: z.string().min(1), span: spanSchema.optional() })
/** The type of `mediumSchema`. */
export type Medium = Immutable<z.infer<typeof mediumSchema>>

/** Words that the article attributes to somebody. After: PARC 3, PolNeAR (source, cue, content). */
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
/** The type of `statementSchema`. */
export type Statement = Immutable<z.infer<typeof statementSchema>>
