import { articleSchema, figureSchema, statementSchema } from '@onrecord/article-data/schema'
import * as z from 'zod'
import { answerStrings } from './strings.ts'

const id = z.string().describe(answerStrings.id)
const day = z.string().describe(answerStrings.day)

const storySchema = z.object({
  id,
  headline: z.string(),
  summary: z.string().optional(),
  publisher: z.string().optional(),
  datePublished: day.optional(),
  canonicalUrl: z.string().optional(),
  language: z.string().describe(answerStrings.language),
  wordCount: z.int(),
  statementCount: z.int(),
  revision: z.int().describe(answerStrings.revision),
  storedAt: z.string().describe(answerStrings.storedAt),
})

const voiceSchema = z.object({
  id,
  name: z.string(),
  kind: z.enum(['person', 'organization', 'place', 'group', 'work']),
  aliases: z.array(z.string()),
  roles: z.array(z.string()),
  identifiers: z.array(z.unknown()).describe(answerStrings.identifiers),
  isGeneric: z.boolean().describe(answerStrings.isGeneric),
  articleCount: z.int(),
  statementCount: z.int(),
  first: day.optional(),
  last: day.optional(),
})

const excerptSchema = z.object({
  text: z.string(),
  matches: z.array(z.object({ start: z.int(), end: z.int() })).describe(answerStrings.matches),
})

const foundStatementSchema = z.object({
  article: storySchema,
  statement: statementSchema,
  words: z.string().describe(answerStrings.words),
  excerpt: excerptSchema.describe(answerStrings.excerpt),
  voices: z.array(z.object({ id, name: z.string() })),
})

const foundFigureSchema = z.object({
  article: storySchema,
  figure: figureSchema,
  words: z.string(),
  voice: z.object({ id, name: z.string() }).optional().describe(answerStrings.figureVoice),
  date: day.optional(),
})

const hitSchema = z.object({
  article: storySchema,
  snippet: excerptSchema,
  statements: z.array(foundStatementSchema),
})

const pageOf = <Item extends z.core.$ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    next: z.string().optional().describe(answerStrings.next),
  })

/** An error, as RFC 9457 defines it. */
const problemSchema = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
})

/** The schemas of the responses, by their name in the OpenAPI description. */
export const answers = {
  Article: articleSchema,
  Story: storySchema,
  Stories: pageOf(storySchema),
  Voice: voiceSchema,
  Voices: pageOf(voiceSchema),
  Statements: pageOf(foundStatementSchema),
  Figures: pageOf(foundFigureSchema),
  Hits: pageOf(hitSchema),
  Problem: problemSchema,
} as const satisfies Readonly<Record<string, z.core.$ZodType>>

/** The name of a response schema. */
export type AnswerName = keyof typeof answers
