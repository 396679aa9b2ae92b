import * as z from 'zod/mini'
import { spanSchema } from './text-schema.ts'

/** An address that a browser can open: http or https. */
export const webAddressSchema = z.url({ protocol: /^https?$/ })

const words = z.string().check(z.minLength(1))

/** The schema of `Link`. */
export const linkSchema = z.strictObject({ span: spanSchema, url: webAddressSchema, relation: z.optional(words) })

/** The schema of `Emphasis`. */
export const emphasisSchema = z.strictObject({ span: spanSchema, kind: z.enum(['emphasis', 'strong']) })

/** The schema of `Media`. */
export const mediaSchema = z.strictObject({
  kind: z.enum(['image', 'video', 'audio', 'embed']),
  url: webAddressSchema,
  alt: z.optional(words),
  caption: z.optional(words),
  credit: z.optional(words),
  license: z.optional(words),
  blockId: z.optional(words),
})

/** The schema of `Rights`. */
export const rightsSchema = z.strictObject({
  holder: z.optional(words),
  license: z.optional(webAddressSchema),
  usageTerms: z.optional(words),
})

/** The schema of `Extensions`. */
export const extensionsSchema = z.record(
  z
    .string()
    .check(
      z.regex(
        /^(?:[a-z][a-z0-9+.-]*:\S+|[a-z0-9-]+(?:\.[A-Za-z0-9_-]+)+)$/,
        'Expected an address or a domain name written backwards, such as "org.example.desk".',
      ),
    ),
  z.unknown(),
)
