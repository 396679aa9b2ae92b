const seasons: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 }

/**
 * A number to sort EDTF dates by: the first day they can refer to, as year * 10000 + month * 100 + day. An interval
 * sorts by its start, with an open or unknown start before all others. Missing months and days and unspecified digits
 * ("199X") count as 0, and seasons from their first month in the north. Invalid dates sort last.
 */
export const edtfOrder = (edtf: string): number => {
  const first =
    edtf
      .split('/')[0]
      ?.replace(/[[\]{}~?%]/gu, '')
      .split(/,|\.\./u)[0] ?? ''
  if (first === '') return Number.NEGATIVE_INFINITY
  const parts = /^Y?(?<year>-?\d[\dX]*)(?:-(?<month>[\dX]{2})(?:-(?<day>[\dX]{2}))?)?/u.exec(first)?.groups
  if (!parts) return Number.POSITIVE_INFINITY
  const number = (digits = '0') => Number(digits.replaceAll('X', '0'))
  const month = number(parts.month)
  return number(parts.year) * 10_000 + (seasons[month] ?? month) * 100 + number(parts.day)
}
