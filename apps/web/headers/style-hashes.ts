import { createHash } from 'node:crypto'

/** The hashes under which a policy lets the style sheets of a document through. */
export const styleHashes = (html: string): readonly string[] =>
  Array.from(html.matchAll(/<style>([^<]*)<\/style>/gu), ([, style = '']) => {
    return `sha256-${createHash('sha256').update(style).digest('base64')}`
  })
