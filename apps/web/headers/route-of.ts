/** What an address asks for, as far as the proxy has to tell. */
export type Route =
  | { readonly kind: 'page' }
  | { readonly kind: 'list' }
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'voice'; readonly id: string }
  | { readonly kind: 'export' }
  | { readonly kind: 'file' }
  | { readonly kind: 'data' }
  | { readonly kind: 'malformed' }

const file = /^\/(?:_next\/static\/|icon\.|apple-icon\.|favicon\.|robots\.txt$)/u
const ownDocument = /^\/articles\/(?:[^/.]+\.[^/]+|[^/]+\/lite|[^/]+\/export\/[^/]+)\/?$/u
const data = /^\/search\/complete\/?$/u
const list = /^\/(?:(?:search|voices|figures|compare)\/?)?$/u
const article = /^\/articles\/(?<id>[^/]+)(?:\/changes)?\/?$/u
const voice = /^\/voices\/(?<id>[^/]+)\/?$/u

const isMalformed = (path: string): boolean => {
  try {
    decodeURIComponent(path)
    return false
  } catch {
    return true
  }
}

/**
 * The route of a path as it was sent: a page of one article or voice, a list out of the archive, another page, a built
 * file, data for a page's script, a document that sets a policy of its own (an export), or an address that no browser would write.
 */
export const routeOf = (path: string): Route => {
  if (isMalformed(path)) return { kind: 'malformed' }
  if (file.test(path)) return { kind: 'file' }
  if (ownDocument.test(path)) return { kind: 'export' }
  if (data.test(path)) return { kind: 'data' }
  if (list.test(path)) return { kind: 'list' }
  for (const [kind, pattern] of [
    ['article', article],
    ['voice', voice],
  ] as const) {
    const id = pattern.exec(path)?.groups?.id
    if (id !== undefined) return { kind, id: decodeURIComponent(id) }
  }
  return { kind: 'page' }
}
