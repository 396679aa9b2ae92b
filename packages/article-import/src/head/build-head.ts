import type { Byline, Extensions, Head, Rights } from '@onrecord/article-data'
import { firstOf, type JsonObject, namesIn } from '../json-value.ts'
import { cleanBylines } from './clean-bylines.ts'
import { wireDate } from './wire-date.ts'

/** Head fields as a format has them. Any field may be missing or of the wrong type. */
export type HeadFields = { readonly [Key in Exclude<keyof Head, 'rights'>]?: unknown } & {
  /** What is known about authors besides their names in `bylines`. */
  readonly authors?: readonly Byline[]
  readonly rights?: Rights | undefined
}

/** A text on one line, with white space collapsed. Undefined for a blank text or another type. */
const lineOf = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  const line = value.replace(/\s+/gu, ' ').trim()
  return line === '' ? undefined : line
}

const linesOf = (value: unknown): readonly string[] => {
  const lines = (Array.isArray(value) ? value : [value]).map(lineOf).filter((line) => line !== undefined)
  return [...new Set(lines)]
}

const dateOf = (value: unknown): string | undefined => (typeof value === 'string' ? wireDate(value) : undefined)

const urlOf = (value: unknown): string | undefined => {
  const url = typeof value === 'string' ? URL.parse(value.trim()) : null
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:'
  return url && isWeb && url.username === '' && url.password === '' ? url.href : undefined
}

const languageOf = (value: unknown): string | undefined => {
  try {
    return typeof value === 'string' ? Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0] : undefined
  } catch {
    return undefined
  }
}

const countOf = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined

/**
 * The head of these fields. Leaves out fields that are empty, of the wrong type, or not a valid date, language tag or
 * web address.
 */
export const buildHead = (fields: HeadFields): Head => {
  const known = {
    headline: lineOf(fields.headline),
    summary: lineOf(fields.summary),
    datePublished: dateOf(fields.datePublished),
    dateModified: dateOf(fields.dateModified),
    language: languageOf(fields.language),
    publisher: lineOf(fields.publisher),
    section: lineOf(fields.section),
    canonicalUrl: urlOf(fields.canonicalUrl),
    commentCount: countOf(fields.commentCount),
    isPartial: fields.isPartial === true ? true : undefined,
    rights: fields.rights,
    extensions: extensionsOf(fields.extensions),
  }
  const names = cleanBylines(linesOf(fields.bylines), known.language)
  const present = Object.entries(known).filter(([, value]) => value !== undefined)
  return {
    ...Object.fromEntries(present),
    bylines: bylinesOf(names, fields.authors),
    keywords: linesOf(fields.keywords),
  }
}

const extensionName = /^(?:[a-z][a-z0-9+.-]*:\S+|[a-z0-9-]+(?:\.[A-Za-z0-9_-]+)+)$/

const extensionsOf = (value: unknown): Extensions | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const named = Object.entries(value).filter(([name]) => extensionName.test(name))
  return named.length > 0 ? Object.fromEntries(named) : undefined
}

/** A byline for each name, with what is known about that author. */
export const bylinesOf = (names: readonly string[], authors: readonly Byline[] = []): readonly Byline[] =>
  names.map((name) => authors.find((author) => author.name === name) ?? { name })

const mergeBylines = (first: readonly Byline[], second: readonly Byline[]): readonly Byline[] =>
  first.length === 0
    ? second
    : first.map((byline) => ({ ...second.find(({ name }) => name === byline.name), ...byline }))

/** `first`, with the fields it lacks from `second`. */
export const mergeHeads = (first: Head, second: Head): Head => ({
  ...second,
  ...first,
  bylines: mergeBylines(first.bylines, second.bylines),
  keywords: first.keywords.length > 0 ? first.keywords : second.keywords,
})

/**
 * The head of a record with common field names: Markdown front matter, or a line of JSON. If several names exist for a
 * field, the first in the list that is present counts.
 */
export const headOfRecord = (record: JsonObject): Head =>
  buildHead({
    headline: firstOf(record, 'headline', 'title'),
    summary: firstOf(record, 'summary', 'description', 'abstract', 'excerpt'),
    bylines: namesIn(firstOf(record, 'bylines', 'byline', 'authors', 'author', 'by')),
    datePublished: firstOf(record, 'datePublished', 'date_published', 'published', 'pubDate', 'date'),
    dateModified: firstOf(record, 'dateModified', 'date_modified', 'updated', 'modified', 'lastmod'),
    language: firstOf(record, 'language', 'lang'),
    publisher: namesIn(firstOf(record, 'publisher', 'source', 'site'))[0],
    section: firstOf(record, 'section', 'category'),
    keywords: namesIn(firstOf(record, 'keywords', 'tags', 'categories')),
    canonicalUrl: firstOf(record, 'canonicalUrl', 'canonical_url', 'url', 'link'),
    commentCount: firstOf(record, 'commentCount', 'comments'),
    extensions: firstOf(record, 'extensions'),
  })
