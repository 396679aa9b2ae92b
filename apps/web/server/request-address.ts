/**
 * The kind of resource at an address: a page, the page that reads a story in the browser and its files, a standalone document (an
 * export or a feed), an API response, data for a script or a supervisor, a static file, or a malformed address.
 */
export type Route = 'page' | 'reader' | 'reader-file' | 'document' | 'api' | 'data' | 'file' | 'malformed'

/** Whether the resource is an HTML page of the site. */
export const isPage = (route: Route): boolean => route === 'page' || route === 'reader'

/** Whether the resource changes only with a build. */
export const isFile = (route: Route): boolean => route === 'file' || route === 'reader-file'

const routes: readonly (readonly [RegExp, Route])[] = [
  [
    /^\/(?:_next\/static\/|icon\.|apple-icon\.|favicon\.|[a-z-]+\.mjs$|opensearch\.xml$|manifest\.webmanifest$)/u,
    'file',
  ],
  [/^\/read\/?$/u, 'reader'],
  [/^\/read\/generated\//u, 'reader-file'],
  [/^\/articles\/(?:[^/.]+\.[^/]+|[^/]+\/(?:lite|map\.svg|card\.png)|[^/]+\/export\/[^/]+)\/?$/u, 'document'],
  [/^\/(?:feed\.[^/]+|feed\/[^/]+|sitemap\.xml|robots\.txt)\/?$/u, 'document'],
  [/^\/api\/v1\//u, 'api'],
  [/^\/(?:search\/complete|healthz|\.well-known\/security\.txt)\/?$/u, 'data'],
]

const isMalformed = (path: string): boolean => {
  try {
    decodeURIComponent(path)
    return false
  } catch {
    return true
  }
}

/** The route of a path, exactly as the client sent it. */
export const routeOf = (path: string): Route => {
  if (isMalformed(path)) return 'malformed'
  return routes.find(([pattern]) => pattern.test(path))?.[1] ?? 'page'
}

/** The parameters that pages, feeds and the API read. */
const read = new Set([
  ...[
    'a',
    'after',
    'b',
    'caret',
    'find',
    'from',
    'generic',
    'limit',
    'min',
    'month',
    'name',
    'of',
    'open',
    'part',
    'publisher',
    'q',
    'revision',
    'sort',
    'statement',
  ],
  ...['to', 'unit', 'voice'],
])

/**
 * The path of an address with the first value of each known parameter, sorted by name. Addresses with the same answer become the
 * same address, and unknown parameters cannot fill the cache.
 */
export const canonicalAddress = (url: string): string => {
  const [path = '/', ...rest] = url.split('?')
  const kept = new Map<string, string>()
  for (const part of rest.join('?').split('&')) {
    const [name = ''] = part.split('=')
    if (read.has(name) && !kept.has(name)) kept.set(name, part)
  }
  return kept.size === 0 ? path : `${path}?${[...kept.values()].toSorted().join('&')}`
}
