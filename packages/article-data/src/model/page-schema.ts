import * as z from 'zod'
import { spanSchema } from './text-schema.ts'

/** An address that a browser can open: http or https. */
export const webAddressSchema = z.url({ protocol: /^https?$/ })

const words = z.string().min(1)

/** The schema of `Link`. */
export const linkSchema = z.strictObject({ span: spanSchema, url: webAddressSchema, relation: words.optional() })

/** The schema of `Emphasis`. */
export const emphasisSchema = z.strictObject({ span: spanSchema, kind: z.enum(['emphasis', 'strong']) })

/** The schema of `Media`. */
export const mediaSchema = z.strictObject({
  kind: z.enum(['image', 'video', 'audio', 'embed']),
  url: webAddressSchema,
  alt: words.optional(),
  caption: words.optional(),
  credit: words.optional(),
  license: words.optional(),
  blockId: words.optional(),
})

/** The schema of `Rights`. */
export const rightsSchema = z.strictObject({
  holder: words.optional(),
  license: webAddressSchema.optional(),
  usageTerms: words.optional(),
})

/** The schema of `Extensions`. */
export const extensionsSchema = z.record(
  z
    .string()
    .regex(
      /^(?:[a-z][a-z0-9+.-]*:\S+|[a-z0-9-]+(?:\.[A-Za-z0-9_-]+)+)$/,
      'Expected an address or a domain name written backwards, such as "org.example.desk".',
    ),
  z.unknown(),
)
