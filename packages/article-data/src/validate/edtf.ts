// The grammar of EDTF (ISO 8601-2, levels 0 to 2), as far as dates of a story need it.
const year = String.raw`-?[\dX]{4}`
/** A century ("19"), a decade ("199"), a year beyond four digits, an exponent, a number of significant digits: "Y170002", "Y-17E7", "1950S2". */
const otherYear = String.raw`-?\d{2,3}[?~%]?|Y-?[1-9]\d{4,}(?:S\d+)?|Y-?\d+E\d+(?:S\d+)?|-?\d{4}S\d+`
const years = new RegExp(`^(?:${otherYear})$`, 'u')
/** A part that is uncertain, approximate or both: qualified before it, after it, or for itself and all before it. */
const part = (digits: string): string => `[?~%]?${digits}[?~%]?`
const qualified = new RegExp(`^${part(year)}(?:-${part('[\\dX]{2}')}){0,2}$`, 'u')
const date = new RegExp(String.raw`^(?<year>${year})(?:-(?<month>[\dX]{2})(?:-(?<day>[\dX]{2}))?)?$`, 'u')
const dateTime =
  /^(?<date>\d{4}-\d{2}-\d{2})T(?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?$/u

/** Whether a number whose digits may be unspecified ("1X") can be between the bounds. */
const fits = (digits: string, min: number, max: number): boolean => {
  if (!digits.includes('X')) return Number(digits) >= min && Number(digits) <= max
  for (let number = min; number <= max; number++) {
    const text = String(number).padStart(digits.length, '0')
    if ([...digits].every((digit, at) => digit === 'X' || digit === text[at])) return true
  }
  return false
}

/** Seasons, quarters and the like have numbers from 21 to 41. */
const isMonthOrSeason = (month: string): boolean => fits(month, 1, 12) || fits(month, 21, 41)

/** 29 February is a day of any year, as for the parser that articles were checked by before. */
const daysIn = (month: string): number => {
  if (month.includes('X')) return 31
  return month === '02' ? 29 : /^(?:04|06|09|11)$/u.test(month) ? 30 : 31
}

const isPoint = (text: string): boolean => {
  const time = dateTime.exec(text)?.groups
  if (time) {
    const { date: day = '', hour = '', minute = '', second = '' } = time
    const isMidnight = hour === '24' && minute === '00' && second === '00'
    return isPoint(day) && (Number(hour) < 24 || isMidnight) && Number(minute) < 60 && Number(second) < 60
  }
  if (years.test(text)) return true
  const parts = date.exec(text.replaceAll(/[?~%]/gu, ''))?.groups
  if (!parts || !qualified.test(text)) return false
  // Digits that are not specified are not uncertain besides.
  if (text.includes('X') && /[?~%]/u.test(text)) return false
  const { month, day } = parts
  if (month === undefined) return true
  if (day === undefined) return isMonthOrSeason(month)
  return fits(month, 1, 12) && fits(day, 1, daysIn(month))
}

/** A side of an interval: a date, ".." when it is open, nothing when it is unknown. */
const isSide = (text: string): boolean => text === '..' || text === '' || isPoint(text)

/** A member of a set: a date, or a range that may be open before the first and after the last. */
const isMember = (text: string, index: number, all: readonly string[]): boolean => {
  const cut = text.indexOf('..')
  if (cut < 0) return isPoint(text)
  const [from, to] = [text.slice(0, cut), text.slice(cut + 2)]
  if (from === '' && to === '') return false
  return (from === '' ? index === 0 : isPoint(from)) && (to === '' ? index === all.length - 1 : isPoint(to))
}

/**
 * Whether the text is a valid EDTF date up to level 2: a date, an interval or a set. Days that no month has are not
 * valid. Takes time that grows with the length of the text. Source: ISO 8601-2:2019.
 */
export const isEdtf = (text: string): boolean => {
  const set = /^(?:\[(?<one>[^[\]{}]+)\]|\{(?<all>[^[\]{}]+)\})$/u.exec(text)?.groups
  if (set)
    return (set.one ?? set.all ?? '')
      .split(',')
      .map((member) => member.trim())
      .every(isMember)
  const sides = text.split('/')
  if (sides.length === 1) return isPoint(text)
  return sides.length === 2 && sides.every(isSide) && !(sides[0] === '' && sides[1] === '')
}
