import * as z from 'zod'
import type { Immutable } from './immutable.ts'

const offset = z.int().min(0)

/** A run of the article's text: UTF-16 code units, end exclusive, never empty. After: W3C TextPositionSelector. */
export const spanSchema = z.strictObject({ start: offset, end: offset })
/** The type of `spanSchema`. */
export type Span = Immutable<z.infer<typeof spanSchema>>

/**
 * A part of the text set off by layout. Blocks are in text order, joined by "\n\n", and cover the whole text. `level`
 * is 1 to 6 for a heading, and the nesting depth from 1 for a list item or quotation; absent when unknown.
 */
export const blockSchema = z.strictObject({
  id: z.string().min(1),
  role: z.enum(['paragraph', 'heading', 'listItem', 'blockquote', 'caption']),
  level: z.int().min(1).optional(),
  span: spanSchema,
})
/** The type of `blockSchema`. */
export type Block = Immutable<z.infer<typeof blockSchema>>

/** A sentence inside one block. Sentences cover every character that is not white space. */
export const sentenceSchema = z.strictObject({ id: z.string().min(1), blockId: z.string().min(1), span: spanSchema })
/** The type of `sentenceSchema`. */
export type Sentence = Immutable<z.infer<typeof sentenceSchema>>
