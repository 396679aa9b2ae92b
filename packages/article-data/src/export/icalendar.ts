import ical from 'ical-generator'
import { entityIndex } from '../memoize.ts'
import type { Article } from '../model/article.ts'

/** What a calendar loses of an article. */
export const iCalendarLosses =
  'Everything except events of a known day or run of days. An event with only a month or year, or an uncertain date, is left out.'

const day = /^\d{4}-\d{2}-\d{2}$/u

/** The first and last day of an EDTF date that names days; `undefined` for any other. */
const daysOf = (edtf: string): readonly [string, string] | undefined => {
  const [first = '', last = first] = edtf.split('/')
  return day.test(first) && day.test(last) ? [first, last] : undefined
}

const dayAfter = (date: string): Date => {
  const next = new Date(`${date}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next
}

/**
 * The events of an article whose days are known, as an iCalendar file with all-day events. A date that the text leaves
 * open is never made exact. Loses `iCalendarLosses`. Source: RFC 5545.
 */
export const toICalendar = (article: Article): string => {
  const entities = entityIndex(article)
  const calendar = ical({ name: article.headline, prodId: { company: 'On Record', product: 'article-data' } })
  for (const { id, name, date, placeIds, status } of article.events) {
    const days = daysOf(date ?? '')
    if (!days) continue
    const location = placeIds.flatMap((place) => entities.get(place)?.name ?? []).join(', ')
    calendar.createEvent({
      id: `${article.id}-${id}`,
      stamp: new Date(`${article.datePublished?.slice(0, 10) ?? days[0]}T00:00:00Z`),
      start: new Date(`${days[0]}T00:00:00Z`),
      end: dayAfter(days[1]),
      timezone: 'UTC',
      allDay: true,
      summary: name,
      description: `${status}, in: ${article.headline}`,
      ...(location !== '' && { location }),
      ...(article.canonicalUrl !== undefined && { url: article.canonicalUrl }),
    })
  }
  return calendar.toString()
}
