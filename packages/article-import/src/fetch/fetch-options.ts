import type { LookupFunction } from 'node:net'
import { importerVersion } from '../imported.ts'

/** How to fetch resources. All options are optional. */
export interface FetchOptions {
  /**
   * Whether to fetch from addresses that are not public (loopback, private, link-local and others): all of them, or
   * those that the function accepts. By default none. Public addresses are always allowed.
   */
  readonly allowLocal?: boolean | ((address: string) => boolean)
  /**
   * Accepts ports of public addresses besides 80 and 443. By default none. `allowLocal` decides about all ports of
   * local addresses.
   */
  readonly allowPort?: (port: number) => boolean
  /** Stops the fetch; its reason is thrown. */
  readonly signal?: AbortSignal
  /** The time for one resource, including redirects and robots.txt. By default 10,000. */
  readonly timeoutMs?: number
  /** The maximum size of a body after decompression. By default 10 MiB. */
  readonly maxBytes?: number
  /** By default 5. */
  readonly maxRedirects?: number
  /** The part before the slash is the name that robots.txt files use. Include an address where you can be reached. */
  readonly userAgent?: string
  /** Resolves host names. By default the resolver of the system. The resulting addresses are checked too. */
  readonly lookup?: LookupFunction
}

/** What a server sent with a resource last time. With them it need not send an unchanged resource again. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** A fetched resource. `url` is the address after redirects. `mediaType` is in lower case, without parameters. */
export interface FetchedResource extends Validators {
  readonly kind: 'fetched'
  readonly url: string
  readonly bytes: Uint8Array
  readonly mediaType?: string
  readonly charset?: string
}

/** A resource that has not changed, according to the server. */
export interface UnchangedResource {
  readonly kind: 'unchanged'
  readonly url: string
}

/** The result of a fetch. */
export type Fetched = FetchedResource | UnchangedResource

/** The default of `timeoutMs`. */
export const defaultTimeoutMs = 10_000
/** The default of `maxBytes`. */
export const defaultMaxBytes = 10 * 1024 * 1024
/** The default of `maxRedirects`. */
export const defaultMaxRedirects = 5

/** The name of the importer. A robots.txt file addresses it as "User-agent: OnRecord". */
export const defaultUserAgent = `OnRecord/${importerVersion} (imports single news stories for their reader; obeys robots.txt)`

/** Fetches several resources and shares connections and robots.txt files until it is closed. */
export interface Fetcher {
  /**
   * The resource, or `unchanged` if the server says so. Throws ImportError if it cannot or must not be fetched, and the
   * reason of an aborted signal.
   */
  readonly fetch: (url: string, validators?: Validators) => Promise<Fetched>
  /** Closes all connections. */
  readonly close: () => Promise<void>
}
