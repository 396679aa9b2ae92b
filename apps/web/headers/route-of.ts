/** What an address asks for, as far as the proxy has to tell. */
export type Route =
  | { readonly kind: 'page' }
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'export' }
  | { readonly kind: 'file' }
  | { readonly kind: 'malformed' }

const file = /^\/(?:_next\/static\/|icon\.|apple-icon\.|favicon\.|robots\.txt$)/u
const ownDocument = /^\/articles\/(?:[^/.]+\.[^/]+|[^/]+\/lite|[^/]+\/export\/[^/]+)\/?$/u
const article = /^\/articles\/(?<id>[^/]+)\/?$/u

const isMalformed = (path: string): boolean => {
  try {
    decodeURIComponent(path)
    return false
  } catch {
    return true
  }
}

/**
 * The route of a path as it was sent: an article's page, another page, a built file, a document that sets a policy of
 * its own (an export), or an address that no browser would write.
 */
export const routeOf = (path: string): Route => {
  if (isMalformed(path)) return { kind: 'malformed' }
  if (file.test(path)) return { kind: 'file' }
  if (ownDocument.test(path)) return { kind: 'export' }
  const id = article.exec(path)?.groups?.id
  return id === undefined ? { kind: 'page' } : { kind: 'article', id: decodeURIComponent(id) }
}
