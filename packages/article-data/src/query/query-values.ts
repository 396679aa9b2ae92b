const date = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u

/** `typed` as an ISO 8601 day, month or year: "2025-01-31", "2025-01", "2025"; otherwise `undefined`. */
export const readDate = (typed: string): string | undefined => {
  const iso = typed.trim()
  const { year, month = '01', day = '01' } = date.exec(iso)?.groups ?? {}
  if (year === undefined || year === '0000') return undefined
  const whole = `${year}-${month}-${day}`
  const read = new Date(`${whole}T00:00:00Z`)
  // A day that the calendar does not have is an invalid Date, or one in the next month.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(whole) ? iso : undefined
}

const number =
  /^(?<sign>[-−+]?)(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?<scale>k|m|bn|e[+-]?\d+)?$/iu
const powers: Readonly<Record<string, string>> = { k: 'e3', m: 'e6', bn: 'e9' }

/** `typed` as a number: "1000", "1,000", "2.5", "-3", "40k", "1.2m", "3bn"; otherwise `undefined`. Always finite. */
export const readNumber = (typed: string): number | undefined => {
  const { sign = '', digits, scale = '' } = number.exec(typed.trim())?.groups ?? {}
  if (digits === undefined) return undefined
  const size = Number(`${digits.replaceAll(',', '')}${powers[scale.toLowerCase()] ?? scale}`)
  if (!Number.isFinite(size)) return undefined
  return size === 0 || sign === '' || sign === '+' ? size : -size
}
