import { type Agent, type Dispatcher, request } from 'undici'
import { ImportError, quoteForTerminal } from '../import-error.ts'
import { fetchableUrl } from '../web-address.ts'

/** How to request a resource. */
export interface RequestSettings {
  readonly agent: Agent
  readonly headers: Readonly<Record<string, string>>
  readonly maxRedirects: number
  readonly signal: AbortSignal
  /** Called before each request, including redirects. Throws if the request must not be made. */
  readonly gate?: (url: URL, signal: AbortSignal) => Promise<void>
}

/** A response, and the address that sent it. */
export interface Answer {
  readonly url: URL
  readonly response: Dispatcher.ResponseData
}

const redirects = new Set([301, 302, 303, 307, 308])

/** The value of a header, or the first of several values. */
export const headerOf = ({ headers }: Dispatcher.ResponseData, name: string): string | undefined => {
  const value = headers[name]
  return typeof value === 'string' ? value : value?.[0]
}

/**
 * The response after all redirects. Throws ImportError if there are too many redirects or an address must not be
 * fetched.
 */
export const requestResource = async (address: string, settings: RequestSettings): Promise<Answer> => {
  const { agent, headers, maxRedirects, signal, gate } = settings
  let url = fetchableUrl(address)
  for (let followed = 0; ; followed++) {
    await gate?.(url, signal)
    const response = await request(url, { dispatcher: agent, headers, signal })
    const location = redirects.has(response.statusCode) ? headerOf(response, 'location') : undefined
    if (location === undefined) return { url, response }
    // The body of a redirect is not read. Ignore the error of canceling it.
    response.body.on('error', () => {}).destroy()
    if (followed === maxRedirects) {
      throw new ImportError(
        `${quoteForTerminal(address)} redirects more than ${maxRedirects} times. Check the address.`,
        { code: 'unreachable' },
      )
    }
    url = fetchableUrl(location, url)
  }
}

/** The media type, in lower case, and the charset of a Content-Type header. Fields that are not valid are absent. */
export const contentType = (header: string): { readonly mediaType?: string; readonly charset?: string } => {
  const mediaType = /^\s*([\w.+-]+\/[\w.+-]+)/u.exec(header)?.[1]?.toLowerCase()
  const charset = /;\s*charset\s*=\s*"?([\w.:+-]+)/iu.exec(header)?.[1]
  return { ...(mediaType !== undefined && { mediaType }), ...(charset !== undefined && { charset }) }
}
