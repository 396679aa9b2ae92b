import * as z from 'zod'

const offset = z.int().min(0)

/** The schema of `Span`. */
export const spanSchema = z.strictObject({ start: offset, end: offset })

/** The schema of `Block`. */
export const blockSchema = z.strictObject({
  id: z.string().min(1),
  role: z.enum(['paragraph', 'heading', 'listItem', 'blockquote', 'caption']),
  level: z.int().min(1).optional(),
  span: spanSchema,
})

/** The schema of `Sentence`. */
export const sentenceSchema = z.strictObject({ id: z.string().min(1), blockId: z.string().min(1), span: spanSchema })
