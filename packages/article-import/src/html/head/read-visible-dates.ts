import { isoDate } from '../../head/iso-date.ts'
import { hasToken, type PageScan } from '../page/scan-page.ts'

/** Boxes that list other stories. */
const elsewhere = 'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="sidebar" i]'
const maxSteps = 4
const maxTimes = 200

const dateOf = (element: Element): string | undefined =>
  [
    element.getAttribute('datetime'),
    element.getAttribute('content'),
    element.getAttribute('title'),
    element.textContent?.slice(0, 100),
  ]
    .map((text) => isoDate(text ?? undefined))
    .find((date) => date !== undefined)

const firstDate = (elements: readonly Element[]): string | undefined =>
  elements.map(dateOf).find((date) => date !== undefined)

/** The time element near the headline: in the nearest box around the headline that has one. */
const byHeadline = ({ named }: PageScan, times: readonly Element[]): string | undefined => {
  const headline = named('H1').find((heading) => heading.closest('article, main')) ?? named('H1')[0]
  let box = headline?.parentElement
  for (let step = 0; box && step < maxSteps; step++) {
    const around = box
    const date = firstDate(times.filter((time) => around.contains(time)))
    if (date !== undefined || box.tagName === 'ARTICLE' || box.tagName === 'BODY') return date
    box = box.parentElement
  }
  return undefined
}

const only = (times: readonly Element[]): string | undefined => {
  const known = new Set(times.map(dateOf).filter((date) => date !== undefined))
  return known.size === 1 ? [...known][0] : undefined
}

/**
 * The visible dates of publication and change, in ISO 8601: marked elements, otherwise the time element near the
 * headline, otherwise the only one outside lists of other stories.
 */
export const readVisibleDates = (scan: PageScan): { readonly published?: string; readonly modified?: string } => {
  const times = scan
    .named('TIME')
    .slice(0, maxTimes)
    .filter((time) => time.closest(elsewhere) === null)
  const marked = (property: string, ...classes: readonly string[]): readonly Element[] => [
    ...scan.properties.filter((element) => hasToken(element, 'itemprop', property)),
    ...[...times, ...scan.named('ABBR')].filter((element) => hasToken(element, 'class', ...classes)),
  ]
  const isOld = (time: Element): boolean => !hasToken(time, 'class', 'updated') || hasToken(time, 'class', 'published')
  const published =
    firstDate([
      ...marked('datepublished', 'published', 'entry-date', 'dt-published').filter(isOld),
      ...times.filter((time) => time.hasAttribute('pubdate')),
    ]) ??
    byHeadline(scan, times.filter(isOld)) ??
    only(times)
  const modified = firstDate(
    marked('datemodified', 'updated', 'dt-updated').filter((time) => !hasToken(time, 'class', 'published')),
  )
  return { ...(published && { published }), ...(modified && { modified }) }
}
