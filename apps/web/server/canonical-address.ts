/** The parameters that pages, feeds and the API read. */
const read = new Set([
  ...['a', 'after', 'b', 'caret', 'find', 'from', 'generic', 'limit', 'name', 'of', 'open', 'q', 'revision', 'to'],
  ...['unit', 'voice'],
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
