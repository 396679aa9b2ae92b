import { formatDate } from '@onrecord/article-data'

/** From the first day to the last, in words: "13 January 2025", "13 January 2025 to 2 March 2025"; "" when none is known. */
export const periodOf = ({ first, last }: { readonly first?: string; readonly last?: string }): string => {
  if (first === undefined || last === undefined) return formatDate(first ?? last ?? '')
  return first === last ? formatDate(first) : formatDate(`${first}/${last}`)
}
