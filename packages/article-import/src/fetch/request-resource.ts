import { type Agent, type Dispatcher, request } from 'undici'
import { ImportError, quoteForTerminal } from '../import-error.ts'
import { fetchableUrl } from '../web-address.ts'

export interface RequestSettings {
  readonly agent: Agent
  readonly headers: Readonly<Record<string, string>>
  readonly maxRedirects: number
  readonly signal: AbortSignal
  /** Asked before each request, the redirected ones too; throws when it may not be made. */
  readonly gate?: (url: URL, signal: AbortSignal) => Promise<void>
}

export interface Answer {
  readonly url: URL
  readonly response: Dispatcher.ResponseData
}

const redirects = new Set([301, 302, 303, 307, 308])

/** A header's value; the first where there are several. */
export const headerOf = ({ headers }: Dispatcher.ResponseData, name: string): string | undefined => {
  const value = headers[name]
  return typeof value === 'string' ? value : value?.[0]
}

/** The answer where redirects have led to. Throws ImportError when they lead too far or where nobody may go. */
export const requestResource = async (address: string, settings: RequestSettings): Promise<Answer> => {
  const { agent, headers, maxRedirects, signal, gate } = settings
  let url = fetchableUrl(address)
  for (let followed = 0; ; followed++) {
    await gate?.(url, signal)
    const response = await request(url, { dispatcher: agent, headers, signal })
    const location = redirects.has(response.statusCode) ? headerOf(response, 'location') : undefined
    if (location === undefined) return { url, response }
    // Nobody reads a redirect's body; the error of breaking it off is nobody's either.
    response.body.on('error', () => {}).destroy()
    if (followed === maxRedirects) {
      throw new ImportError(
        `${quoteForTerminal(address)} redirects more than ${maxRedirects} times. Expected a page before that.`,
      )
    }
    url = fetchableUrl(location, url)
  }
}

/** What a Content-Type header says: the media type in lower case and its charset. Nothing for what is none. */
export const contentType = (header: string): { readonly mediaType?: string; readonly charset?: string } => {
  const mediaType = /^\s*([\w.+-]+\/[\w.+-]+)/u.exec(header)?.[1]?.toLowerCase()
  const charset = /;\s*charset\s*=\s*"?([\w.:+-]+)/iu.exec(header)?.[1]
  return { ...(mediaType !== undefined && { mediaType }), ...(charset !== undefined && { charset }) }
}
