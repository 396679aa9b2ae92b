import type { Fetcher, FetchOptions } from './fetch-options.ts'

/** A fetcher that loads the HTTP client with the first address. Most imports are of files. */
export const lazyFetcher = (options: FetchOptions): Fetcher => {
  let opened: Promise<Fetcher> | undefined
  const open = async (): Promise<Fetcher> => (await import('./fetch-resource.ts')).openFetcher(options)
  return {
    fetch: async (url, validators) => {
      opened ??= open()
      return (await opened).fetch(url, validators)
    },
    close: async () => (await opened)?.close(),
  }
}
