const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const iso =
  /^(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?:[T ](?<hour>\d\d):?(?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,]\d+)?)?\s*(?<zone>z|[+-]\d\d(?::?\d\d)?)?)?$/iu

/** As feeds date: "Sat, 11 Jan 2025 10:00:00 +0900". Source: RFC 822, with the four-digit year of RFC 1123. */
const rfc822 =
  /^(?:[a-z]{3,9},?\s+)?(?<day>\d{1,2})\s+(?<name>[a-z]{3})[a-z]*\s+(?<year>\d{4})(?:\s+(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?\s*(?<zone>[a-z]{1,3}|[+-]\d\d:?\d\d)?)?$/iu

const namedZones: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

const offsetOf = (zone: string | undefined): string | undefined => {
  if (zone === undefined) return undefined
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/u.exec(zone) ?? []
  return hours === undefined ? namedZones[zone.toLowerCase()] : `${sign}${hours}:${minutes}`
}

const isReal = (text: string): boolean => {
  const date = new Date(text)
  return !Number.isNaN(date.getTime())
}

/**
 * The date in ISO 8601: a date-time with the offset it was written with, so that its day stays the day it had there; a
 * date alone when the offset is unknown. Reads ISO 8601 and RFC 822; undefined for anything else and for days that no
 * calendar has.
 */
export const isoDate = (text: string): string | undefined => {
  const trimmed = text.trim().slice(0, 64)
  const found = (iso.exec(trimmed) ?? rfc822.exec(trimmed))?.groups
  if (!found) return undefined
  const { year, name, hour, minute, second = '00', zone } = found
  const month = found.month ?? String(months.indexOf(name?.toLowerCase() ?? '') + 1).padStart(2, '0')
  const date = `${year}-${month}-${found.day?.padStart(2, '0')}`
  // A day past the end of its month would be taken as one of the next.
  if (!isReal(date) || new Date(date).toISOString().slice(0, 10) !== date) return undefined
  const offset = offsetOf(zone)
  const dateTime = `${date}T${hour}:${minute}:${second}${offset}`
  return hour !== undefined && offset !== undefined && isReal(dateTime) ? dateTime : date
}
