import * as z from 'zod'
import type { Immutable } from './immutable.ts'
import { spanSchema } from './text.ts'

/** An address that a browser can open: http or https. */
export const webAddressSchema = z.url({ protocol: /^https?$/ })

const words = z.string().min(1)

/**
 * Words of the text that link elsewhere. `relation` has the link types that the page gives. After: content-tree, HTML.
 */
export const linkSchema = z.strictObject({ span: spanSchema, url: webAddressSchema, relation: words.optional() })
/** The type of `linkSchema`. */
export type Link = Immutable<z.infer<typeof linkSchema>>

/** Words that the page emphasizes. After: content-tree `emphasis` and `strong`. */
export const emphasisSchema = z.strictObject({ span: spanSchema, kind: z.enum(['emphasis', 'strong']) })
/** The type of `emphasisSchema`. */
export type Emphasis = Immutable<z.infer<typeof emphasisSchema>>

/**
 * A picture, recording or embedded post of the story. Nothing is loaded from its address. `blockId` is the block before
 * it; absent before the first block and when the place is unknown. After: schema.org MediaObject.
 */
export const mediaSchema = z.strictObject({
  kind: z.enum(['image', 'video', 'audio', 'embed']),
  url: webAddressSchema,
  alt: words.optional(),
  caption: words.optional(),
  credit: words.optional(),
  license: words.optional(),
  blockId: words.optional(),
})
/** The type of `mediaSchema`. */
export type Media = Immutable<z.infer<typeof mediaSchema>>

/** Who holds the rights and which uses are allowed. After: ninjs 3 `rightsInfo`, schema.org `license`. */
export const rightsSchema = z.strictObject({
  holder: words.optional(),
  license: webAddressSchema.optional(),
  usageTerms: words.optional(),
})
/** The type of `rightsSchema`. */
export type Rights = Immutable<z.infer<typeof rightsSchema>>

/** Custom fields. Each key is unique: a web address or a reversed domain name. */
export const extensionsSchema = z.record(
  z
    .string()
    .regex(
      /^(?:[a-z][a-z0-9+.-]*:\S+|[a-z0-9-]+(?:\.[A-Za-z0-9_-]+)+)$/,
      'Expected an address or a domain name written backwards, such as "org.example.desk".',
    ),
  z.unknown(),
)
/** The type of `extensionsSchema`. */
export type Extensions = Immutable<z.infer<typeof extensionsSchema>>
