import { Agent } from 'undici'
import { ImportError, quoteForTerminal } from '../import-error.ts'
import { fetchFailure } from './fetch-failure.ts'
import {
  defaultMaxBytes,
  defaultMaxRedirects,
  defaultTimeoutMs,
  defaultUserAgent,
  type Fetched,
  type Fetcher,
  type FetchOptions,
  type Validators,
} from './fetch-options.ts'
import { guardedConnector } from './guarded-connector.ts'
import { acceptedEncodings, readBody } from './read-body.ts'
import { type Answer, contentType, headerOf, requestResource } from './request-resource.ts'
import { robotsGate } from './robots-gate.ts'

const accepted =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/json;q=0.9, application/xml;q=0.9, text/*;q=0.9, */*;q=0.1'

const conditions = ({ etag, lastModified }: Validators): Record<string, string> => ({
  ...(etag !== undefined && { 'if-none-match': etag }),
  ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
})

const fetchedOf = async ({ url, response }: Answer, maxBytes: number): Promise<Fetched> => {
  const { statusCode: status, body } = response
  if (status !== 200) body.on('error', () => {}).destroy()
  if (status === 304) return { kind: 'unchanged', url: url.href }
  if (status !== 200)
    throw new ImportError(`${quoteForTerminal(url.href)} returned status ${status}. Expected 200.`, {
      code: 'unreachable',
    })
  const encoding = headerOf(response, 'content-encoding') ?? ''
  const bytes = await readBody(body, { url: url.href, encoding, maxBytes, whenLarger: 'refuse' })
  const etag = headerOf(response, 'etag')
  const lastModified = headerOf(response, 'last-modified')
  return {
    kind: 'fetched',
    url: url.href,
    bytes,
    ...contentType(headerOf(response, 'content-type') ?? ''),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  }
}

/** A fetcher with these options. If you do not close it, its connections keep the process alive for some seconds. */
export const openFetcher = (options: FetchOptions = {}): Fetcher => {
  const { signal, timeoutMs = defaultTimeoutMs, maxBytes = defaultMaxBytes } = options
  const { maxRedirects = defaultMaxRedirects, userAgent = defaultUserAgent } = options
  const agent = new Agent({ connect: guardedConnector({ ...options, timeoutMs }) })
  const headers = { 'user-agent': userAgent, 'accept-encoding': acceptedEncodings, accept: accepted }
  const started = () => AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])])
  const failure = (url: string, cause: unknown) => {
    signal?.throwIfAborted()
    return fetchFailure(url, cause, timeoutMs)
  }
  const gate = robotsGate(userAgent, async (url) => {
    try {
      return await requestResource(url, { agent, headers, maxRedirects, signal: started() })
    } catch (cause) {
      throw failure(url, cause)
    }
  })
  const fetch = async (url: string, validators: Validators = {}): Promise<Fetched> => {
    signal?.throwIfAborted()
    const settings = {
      agent,
      headers: { ...headers, ...conditions(validators) },
      maxRedirects,
      signal: started(),
      gate,
    }
    try {
      return await fetchedOf(await requestResource(url, settings), maxBytes)
    } catch (cause) {
      throw failure(url, cause)
    }
  }
  return { fetch, close: () => agent.destroy() }
}

/**
 * Fetches one resource within the limits: http and https, public addresses, 10 s, 10 MiB, 5 redirects, and the rules of
 * robots.txt. Returns `unchanged` if the server says so for `etag` or `lastModified`. To fetch several resources, open
 * a fetcher. Throws ImportError with a one-line message, and the reason of an aborted signal.
 */
export const fetchResource = async (url: string, options: FetchOptions & Validators = {}): Promise<Fetched> => {
  const fetcher = openFetcher(options)
  try {
    return await fetcher.fetch(url, options)
  } finally {
    await fetcher.close()
  }
}
