const webAddress = (text: string, base: string | undefined): URL | undefined => {
  const url = URL.parse(text.trim(), base)
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : undefined
}

/**
 * The first of `candidates` that is a web address, made absolute by `url`. One that leads to the front page of the site
 * while `url` does not is passed over: many sites give every page the same one.
 */
export const readCanonical = (
  candidates: readonly (string | undefined)[],
  url: string | undefined,
): string | undefined => {
  const own = url === undefined ? undefined : webAddress(url, undefined)
  const deep = own !== undefined && own.pathname !== '/'
  return candidates
    .map((candidate) => (candidate ? webAddress(candidate, url) : undefined))
    .find((found) => found !== undefined && !(deep && found.pathname === '/' && found.search === ''))?.href
}
