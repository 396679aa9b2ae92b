const iso =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?$/i
/** The name of the day may be in any language, because it is ignored. */
const mail =
  /^(?:[\p{L}.]{2,12}(?:,\s?|\s))?(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[ -](?<month>\p{L}{3,10})\.?,?[ -](?<year>\d{4}|\d{2})(?:,? (?:at )?(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?: (?<zone>GMT|UTC|Z|[+-]\d{2}:?\d{2}))?)?$/iu
const written =
  /^(?:\p{L}{3,9}, )?(?<month>\p{L}{3,10})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?:,? (?:at )?(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?: (?<zone>GMT|UTC|Z|[+-]\d{2}:?\d{2}))?)?$/iu

/** The months, by the beginnings of their names in English, German, French, Spanish, Italian, Portuguese and Dutch. */
const months: readonly RegExp[] = [
  /^(?:jan|gen|ene)/,
  /^(?:feb|f[eé]v)/,
  /^(?:mar|mär|mrz|maart|mrt)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai$|mei$|maio|maggio|mag$)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|ao[uû]|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|ott|out)/,
  /^nov/,
  /^(?:dec|dez|d[ée]c|dic)/,
]

/** Publishing systems write earlier years if they have no date. */
const earliest = '1600'
/** Two-digit years below this one are in the 21st century. Source: RFC 5322, 4.3. */
const turn = 50

const real = (day: string): string | undefined => {
  const at = new Date(`${day}T00:00:00Z`)
  return day < earliest || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day ? undefined : day
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

const timed = (day: string, time: string | undefined, zone: string | undefined): string | undefined => {
  if (real(day) === undefined) return undefined
  if (time === undefined || zone === undefined) return day
  const offset = /^(?:Z|GMT|UTC)$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.replace(':', '').slice(3) || '00'}`
  const [hour = '', ...rest] = time.split(':')
  const isMidnight = hour === '24' && rest.every((part) => Number(part) === 0)
  const clock = [isMidnight ? '00' : hour.padStart(2, '0'), ...rest, ...(rest.length === 1 ? ['00'] : [])].join(':')
  const full = `${isMidnight ? dayAfter(day) : day}T${clock}${offset}`
  return hour === '24' && !isMidnight ? day : Number.isNaN(Date.parse(full)) ? undefined : full
}

const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < turn ? 20 : 19}${year}`)

const spelled = (year = '', month = '', day = ''): string | undefined => {
  const at = months.findIndex((name) => name.test(month.toLowerCase()))
  return at < 0 ? undefined : `${fullYear(year)}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/**
 * A date in ISO 8601: a date-time with its offset, or only the date if the time or the offset is missing. Reads ISO
 * 8601, email dates (RFC 5322, including two-digit years), and dates with the month in letters. Undefined for anything
 * else: 3/4/2019 may be March or April.
 */
export const isoDate = (text: string | undefined): string | undefined => {
  const clean = text?.replace(/\s+/g, ' ').trim() ?? ''
  const exact = iso.exec(clean)?.groups
  if (exact) return timed(exact.day ?? '', exact.time, exact.zone)
  const parts = (mail.exec(clean) ?? written.exec(clean))?.groups
  const day = parts && spelled(parts.year, parts.month, parts.day)
  return day === undefined ? undefined : timed(day, parts?.time, parts?.zone)
}
