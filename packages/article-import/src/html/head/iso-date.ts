const iso =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?$/i
const mail =
  /^(?:[a-z]{3,9},? )?(?<day>\d{1,2}) (?<month>[a-z]{3,9})\.?,? (?<year>\d{4})(?: (?<time>\d{2}:\d{2}(?::\d{2})?) (?<zone>GMT|UTC|Z|[+-]\d{2}:?\d{2}))?$/i
const written = /^(?:[a-z]{3,9}, )?(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i
const months = 'january february march april may june july august september october november december'.split(' ')

/** Years before the first newspapers are what a publishing system writes where it knows no date. */
const earliest = '1600'

const real = (day: string): string | undefined => {
  const at = new Date(`${day}T00:00:00Z`)
  return day < earliest || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day ? undefined : day
}

const timed = (day: string, time: string | undefined, zone: string | undefined): string | undefined => {
  if (real(day) === undefined) return undefined
  if (time === undefined || zone === undefined) return day
  const offset = /^(?:Z|GMT|UTC)$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.replace(':', '').slice(3) || '00'}`
  const full = `${day}T${time.length === 5 ? `${time}:00` : time}${offset}`
  return Number.isNaN(Date.parse(full)) ? undefined : full
}

const spelled = (year = '', month = '', day = ''): string | undefined => {
  const short = month.toLowerCase()
  const at =
    short === 'sept' ? 8 : months.findIndex((name) => name === short || (short.length === 3 && name.startsWith(short)))
  return at < 0 ? undefined : `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/**
 * A date as ISO 8601: a date-time with its offset, or a date where the text gives no time or no offset, for a time
 * without an offset is not a known moment. Reads ISO 8601, the dates of mail (RFC 5322) and English dates with the month
 * in letters. Undefined for all else: 3/4/2019 may be March or April.
 */
export const isoDate = (text: string | undefined): string | undefined => {
  const clean = text?.replace(/\s+/g, ' ').trim() ?? ''
  const exact = iso.exec(clean)?.groups
  if (exact) return timed(exact.day ?? '', exact.time, exact.zone)
  const parts = (mail.exec(clean) ?? written.exec(clean))?.groups
  const day = parts && spelled(parts.year, parts.month, parts.day)
  return day === undefined ? undefined : timed(day, parts?.time, parts?.zone)
}
