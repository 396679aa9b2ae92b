import { maxBytes } from './messages.ts'

/** The fragment of the address that the bookmarklet opens. */
export const bookmarkletHash = '#page'

/** What this page sends when it is ready for the page that opened it. */
const ready = 'on-record:ready'

/** A page that the bookmarklet sends. */
export type SentPage = { readonly url: string; readonly html: string }

/**
 * The address of the bookmarklet. It opens `/read` of this site and, when that is ready, sends the page to this site's origin
 * only. It runs in the reader's browser, and no server sees the page.
 */
export const bookmarkletAddress = (origin: string): string => {
  const code = `(() => {
const site = ${JSON.stringify(origin)};
const reader = open(site + '/read${bookmarkletHash}');
addEventListener('message', function send(event) {
if (event.source !== reader || event.origin !== site || event.data !== '${ready}') return;
removeEventListener('message', send);
reader.postMessage({ url: location.href, html: document.documentElement.outerHTML }, site);
});
})()`
  return `javascript:${encodeURIComponent(code.replaceAll('\n', ' '))}`
}

/**
 * The page in a message. A page may send only an address of its own origin, so that no site can show words under another site's
 * address. Undefined if the message is anything else.
 */
export const sentPage = (data: unknown, origin: string): SentPage | undefined => {
  if (typeof data !== 'object' || data === null || !('url' in data) || !('html' in data)) return undefined
  const { url, html } = data
  if (typeof url !== 'string' || typeof html !== 'string' || html.length > maxBytes || url.length > 4000)
    return undefined
  if (!URL.canParse(url)) return undefined
  const address = new URL(url)
  if (!/^https?:$/u.test(address.protocol) || address.origin !== origin) return undefined
  address.hash = ''
  return { url: address.href, html }
}

/** How long to wait for the page, in milliseconds. */
const patience = 15_000

/**
 * Waits for the page that opened this one by the bookmarklet. Takes one message from that window and ignores all others. Resolves
 * to undefined if nothing arrives, and to "invalid" if something else than a page does.
 */
export const receivePage = (): Promise<SentPage | 'invalid' | undefined> =>
  new Promise((resolve) => {
    const opener: Window | null = window.opener
    if (opener === null) return resolve(undefined)
    const end = (result: SentPage | 'invalid' | undefined): void => {
      removeEventListener('message', take)
      clearTimeout(timer)
      window.opener = null
      resolve(result)
    }
    const take = ({ source, data, origin }: MessageEvent<unknown>): void => {
      if (source === opener) end(sentPage(data, origin) ?? 'invalid')
    }
    const timer = setTimeout(() => end(undefined), patience)
    addEventListener('message', take)
    // The message has no content, so any page may receive it.
    opener.postMessage(ready, '*')
  })
