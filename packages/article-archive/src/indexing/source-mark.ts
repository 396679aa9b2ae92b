import type { Article } from '@onrecord/article-data'

/**
 * The SHA-256 of a text, in hexadecimal. The module is loaded on first use: loading takes 4 ms, and most runs do not
 * need it.
 */
export const sha256 = (text: string): string =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex')

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, ordered(part)]),
  )
}

/** The first version of the model. An article that was stored as version 1.0 and migrated keeps its mark. */
const markedAs = { name: 'onrecord', version: '1.0' }

/**
 * Identifies a text: the article's sourceHash, or else "json:" and the SHA-256 of the whole article. The order of
 * properties and the version of the model do not matter.
 */
export const sourceMark = (article: Article): string =>
  article.provenance.sourceHash ?? `json:${sha256(JSON.stringify(ordered({ ...article, standard: markedAs })))}`
