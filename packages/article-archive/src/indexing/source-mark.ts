import type { Article } from '@onrecord/article-data'

/** The SHA-256 of a text, in hexadecimal. Loaded when it is needed: that takes 4 ms, which most starts do without. */
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

/** The first version of the model. An article that was stored as one of it and migrated since keeps its mark. */
const markedAs = { name: 'onrecord', version: '1.0' }

/**
 * What tells whether a text is the one kept already: the article's sourceHash, else "json:" and the SHA-256 of the whole
 * article (properties in any order) without regard to its version of the model.
 */
export const sourceMark = (article: Article): string =>
  article.provenance.sourceHash ?? `json:${sha256(JSON.stringify(ordered({ ...article, standard: markedAs })))}`
