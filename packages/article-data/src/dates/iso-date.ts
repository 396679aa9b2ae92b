const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u

/**
 * Whether `date` is an ISO 8601 day of the calendar ("2025-01-13"), or a date-time with an offset
 * ("2025-01-13T09:30Z"). A date-time without an offset is not: it is another moment in each time zone.
 */
export const isIsoDate = (date: string): boolean => {
  if (!iso.test(date) || Number.isNaN(Date.parse(date))) return false
  // A day that the calendar does not have, such as 30 February, rolls over into the next month.
  return new Date(`${date.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(date.slice(0, 10))
}

/**
 * Whether the first of two ISO dates is before the second. A date without a time says nothing about the hour, so both are
 * then compared as days.
 */
export const isBeforeDate = (first: string, second: string): boolean =>
  first.length === 10 || second.length === 10
    ? first.slice(0, 10) < second.slice(0, 10)
    : Date.parse(first) < Date.parse(second)
