import type { PageHead } from '../head/read-head.ts'
import { hasToken, type PageScan } from '../page/scan-page.ts'

const closed = /^(?:false|no)$/i
const tier = /^(?:locked|metered|premium|paid)$/i
const firstOfSeveral = /\bpage\s+1\s+of\s+(?:[2-9]|\d\d)(?!\d)/i
const secondPage = /^(?:\/|[?&]|[-_])?(?:page|p|pg|seite|part)?[=/_-]?2(?:\.\w+)?\/?$/i

/** The address of a second page has a separate 2 near its end. */
const mayBeSecond = /(?<!\d)2(?:\.\w+|\/)?$/

/** Whether `next` is the second page of `own`: the same address followed by a 2. */
const isSecondPage = (next: string, own: string): boolean => {
  const bare = (address: string): string => address.replace(/\.\w{3,5}$/, '').replace(/\/$/, '')
  const [long, short] = [bare(next), bare(own)]
  return long !== short && long.startsWith(short) && secondPage.test(long.slice(short.length))
}

/** Whether a page says that it is not free to all readers, by `isAccessibleForFree` or the content tier. */
export const isClosedPage = ({ isFree, contentTier }: PageHead): boolean =>
  closed.test(isFree ?? '') || tier.test(contentTier ?? '')

/** Whether a page is the first of several: it links to its second page or says "Page 1 of 3". */
export const isFirstOfSeveral = ({ document, named, related }: PageScan, { base, head }: PageHead): boolean => {
  const own = head.canonicalUrl ?? base
  const numbered = named('A').filter(
    (link) => mayBeSecond.test(link.getAttribute('href') ?? '') && link.textContent?.trim() === '2',
  )
  const next = [...related.filter((link) => hasToken(link, 'rel', 'next')), ...numbered].map((link) =>
    URL.parse(link.getAttribute('href') ?? '', base ?? 'https://page.invalid/'),
  )
  if (own !== undefined && next.some((address) => address && isSecondPage(address.href, own))) return true
  if (own === undefined && next.some((address) => /(?:page|p|seite)[=/_-]?2\b/i.test(address?.href ?? ''))) return true
  return firstOfSeveral.test(document.body.textContent ?? '')
}
