/** What an address asks for, as far as the proxy has to tell. */
export type Route =
  | { readonly kind: 'page' }
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'export'; readonly path: string }
  | { readonly kind: 'file' }
  | { readonly kind: 'slash'; readonly path: string }

const file = /^\/(?:_next\/static\/|icon\.|apple-icon\.|favicon\.|robots\.txt$)/u
const dotted = /^\/articles\/(?<id>[^/.]+)\.(?<format>[^/]+)$/u
const ownDocument = /^\/articles\/[^/]+\/(?:lite|export\/[^/]+)$/u
const article = /^\/articles\/(?<id>[^/.]+)$/u

/**
 * The route of a path: a page of an article, another page, a built file, a document that sets its own policy (an
 * export, with the path that makes it), or an address with a slash too many.
 * An id has no full stop, so what follows one in "/articles/kursk-capture.json" names a format.
 */
export const routeOf = (path: string): Route => {
  if (file.test(path)) return { kind: 'file' }
  if (path !== '/' && path.endsWith('/'))
    return { kind: 'slash', path: path.replace(/^\/*/u, '/').replace(/\/+$/u, '') }
  if (ownDocument.test(path)) return { kind: 'export', path }
  const { id, format } = dotted.exec(path)?.groups ?? {}
  if (id !== undefined) return { kind: 'export', path: `/articles/${id}/export/${format}` }
  const found = article.exec(path)?.groups?.id
  return found === undefined ? { kind: 'page' } : { kind: 'article', id: found }
}
