const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const seasons: Readonly<Record<number, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

const formatPoint = (edtf: string): string => {
  const parts = /^(?<year>\d{2,4}X{0,2})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?:T.*)?(?<mark>[~?%])?$/u.exec(
    edtf,
  )?.groups
  if (!parts) return edtf
  const month = months[Number(parts.month) - 1] ?? seasons[Number(parts.month)]
  const year = parts.year?.endsWith('X') ? `${parts.year.replaceAll('X', '0')}s` : parts.year
  const date = [parts.day && Number(parts.day), month, year].filter(Boolean).join(' ')
  const about = parts.mark ? 'about ' : ''
  return `${about}${year?.endsWith('s') ? 'the ' : ''}${date}`
}

/**
 * A date in words, in English: "13 January 2025", "August 2024", "1950 to 1953", "since the 1990s", "about 1990".
 * Accepts EDTF and ISO 8601 date-times (their day), and returns any other date unchanged.
 */
export const formatDate = (edtf: string): string => {
  const [from, to] = edtf.split('/')
  if (from === undefined || to === undefined) return formatPoint(edtf)
  if (to === '..' || to === '') return `since ${formatPoint(from)}`
  if (from === '..' || from === '') return `until ${formatPoint(to)}`
  return `${formatPoint(from)} to ${formatPoint(to)}`
}
