import type { LookupFunction } from 'node:net'
import { importerVersion } from '../imported.ts'

/** How resources are fetched. Everything may be left out. */
export interface FetchOptions {
  /**
   * Whether addresses that are not public may be fetched (loopback, private, link-local, ...): all of them, or those of
   * which the function says so. None by default. Public addresses are always allowed.
   */
  readonly allowLocal?: boolean | ((address: string) => boolean)
  /**
   * Whether other ports than 80 and 443 of public addresses may be asked: those of which the function says so. None by
   * default. Of the others, `allowLocal` decides.
   */
  readonly allowPort?: (port: number) => boolean
  /** Stops whatever is under way; its reason is thrown. */
  readonly signal?: AbortSignal
  /** For one resource in all, redirects and robots.txt included; 10,000 by default. */
  readonly timeoutMs?: number
  /** The most that a body may hold once decompressed; 10 MiB by default. */
  readonly maxBytes?: number
  /** 5 by default. */
  readonly maxRedirects?: number
  /** What robots.txt knows us by is the part before the slash. Add an address where you can be reached. */
  readonly userAgent?: string
  /** How names become addresses; as the system does by default. What it finds is checked all the same. */
  readonly lookup?: LookupFunction
}

/** What a server gave with a resource the last time, so that it need not send it again. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** A resource as it was found: `url` is where redirects led. `mediaType` is in lower case, without parameters. */
export interface FetchedResource extends Validators {
  readonly kind: 'fetched'
  readonly url: string
  readonly bytes: Uint8Array
  readonly mediaType?: string
  readonly charset?: string
}

/** The server says that nothing has changed since the validators were given. */
export interface UnchangedResource {
  readonly kind: 'unchanged'
  readonly url: string
}

export type Fetched = FetchedResource | UnchangedResource

export const defaultTimeoutMs = 10_000
export const defaultMaxBytes = 10 * 1024 * 1024
export const defaultMaxRedirects = 5

/** The name we go by; robots.txt files that mean us say "User-agent: OnRecord". */
export const defaultUserAgent = `OnRecord/${importerVersion} (imports single news stories for their reader; obeys robots.txt)`
