import type { Article } from '../../model/article.ts'

/** A node of a JSON-LD document. */
export type JsonLd = { readonly [key: string]: unknown }

/**
 * The id of a part of an article: its address with a fragment, or, without an address, an id that holds in this document only
 * (a blank node). Without a fragment, the id of the story itself.
 */
export const nodeId = ({ canonicalUrl, id }: Article, fragment?: string): string => {
  const address = canonicalUrl?.replace(/#.*$/u, '')
  if (address === undefined) return `_:${fragment ?? id}`
  return fragment === undefined ? address : `${address}#${fragment}`
}

/** The id of an entity's node. */
export const entityId = (article: Article, id: string): string => nodeId(article, `entity-${id}`)

const isoDate = /^\d{4}(?:-\d{2}){0,2}(?:T.*)?$/u

/** A date that schema.org's Date and DateTime can hold (ISO 8601); `undefined` for an uncertain or open one. */
export const schemaDate = (edtf: string | undefined): string | undefined =>
  edtf !== undefined && isoDate.test(edtf) ? edtf : undefined

/** The first and last date of a period, or the same date twice; `undefined` if one of them is uncertain or open. */
export const schemaPeriod = (edtf: string | undefined): readonly [start: string, end: string] | undefined => {
  const [first, last = first] = (edtf ?? '').split('/').map(schemaDate)
  return first === undefined || last === undefined ? undefined : [first, last]
}
