import * as z from 'zod/mini'

const offset = z.int().check(z.minimum(0))

/** The schema of `Span`. */
export const spanSchema = z.strictObject({ start: offset, end: offset })

/** The schema of `Block`. */
export const blockSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  role: z.enum(['paragraph', 'heading', 'listItem', 'blockquote', 'caption']),
  level: z.optional(z.int().check(z.minimum(1))),
  span: spanSchema,
})

/** The schema of `Sentence`. */
export const sentenceSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  blockId: z.string().check(z.minLength(1)),
  span: spanSchema,
})
