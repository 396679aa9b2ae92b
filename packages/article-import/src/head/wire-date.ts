import { isoDate } from './iso-date.ts'

/** ISO 8601 basic format, without hyphens and colons, as in NewsML and ANPA. */
const basic = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d:?\d\d)?)?$/iu

/** The format of C's asctime, with the year at the end. */
const asctime = /^(?:[a-z]{3} )?([a-z]{3}) +(\d{1,2}) (\d{1,2}:\d\d:\d\d) (?:([a-z]{3,4}) )?(\d{4})$/iu

const namedZone = /\s+([a-z]{1,5})$/iu

/** The time zones of RFC 822. */
const offsets: Readonly<Record<string, string>> = {
  UT: 'Z',
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
}

/** A day by its number in the year (ISO 8601), or with slashes after the year, which is unambiguous. */
const ordinal = /^(\d{4})-?(\d{3})$/u
const slashed = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?=$|[ T])/u

const dayOfYear = (text: string, year: string, number: string): string => {
  const day = new Date(Date.UTC(Number(year), 0, Number(number)))
  return day.getUTCFullYear() === Number(year) && Number(number) > 0 ? day.toISOString().slice(0, 10) : text
}

const extended = (_: string, year: string, month: string, day: string, ...time: (string | undefined)[]): string => {
  const [hour, minute, second, zone = ''] = time
  return hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`
}

/** Removes a time with an unknown zone. Only its day is certain. */
const withoutTime = (text: string): string => text.replace(/\s+\d\d:\d\d(?::\d\d)?\s+[a-z]{1,5}$/iu, '')

/**
 * A date of a feed or wire format, in ISO 8601. Reads what `isoDate` reads, the ISO 8601 basic format, and email dates
 * with a named zone ("EST"). An unknown zone leaves only the day. Undefined for anything else.
 */
export const wireDate = (text: string): string | undefined => {
  const clean = text
    .trim()
    .slice(0, 64)
    .replace(ordinal, dayOfYear)
    .replace(
      slashed,
      (_, year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    )
    .replace(asctime, (_, month, day, time, zone = '', year) => `${day} ${month} ${year} ${time} ${zone}`.trim())
  const zoned = clean.replace(namedZone, (found, zone: string) => {
    const offset = offsets[zone.toUpperCase()]
    return offset === undefined ? found : ` ${offset}`
  })
  return isoDate(zoned.replace(basic, extended)) ?? isoDate(withoutTime(clean))
}
