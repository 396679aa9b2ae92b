import type { Fetched, FetchOptions, Validators } from './fetch-options.ts'
import { openFetcher } from './open-fetcher.ts'

/**
 * One resource, fetched within the limits: http and https, public addresses, 10 s, 10 MiB, 5 redirects, and what
 * robots.txt allows. `unchanged` when the server says so of `etag` or `lastModified`. To fetch several, open a fetcher.
 * Throws ImportError with one clear line; the signal's reason when that is aborted.
 */
export const fetchResource = async (url: string, options: FetchOptions & Validators = {}): Promise<Fetched> => {
  const fetcher = openFetcher(options)
  try {
    return await fetcher.fetch(url, options)
  } finally {
    await fetcher.close()
  }
}
