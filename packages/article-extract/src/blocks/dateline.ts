import type { Span } from '@onrecord/article-data'

/** "SEOUL, South Korea (AP) —" at the start of a paragraph: its span, its place and the agency it credits. */
export interface DatelineWords {
  /** From the place to the dash, both included. */
  readonly span: Span
  readonly place: Span
  readonly agency?: string
}

const pattern =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ /-]\p{Lu}[\p{Lu}\p{M}.'’]+){0,4}(?:,\s+\p{Lu}[\p{L}\p{M}.]*(?:\s\p{Lu}[\p{L}.]*){0,3})?)(?:,\s+(?:\p{Lu}\p{L}{2,8}\.?)\s+\d{1,2}(?:,\s+\d{4})?)?(?:\s+\((?<agency>\p{Lu}[\p{L}\p{N} .&-]{1,30})\))?\s*(?:[—–]|--?)\s+(?=\S)/u
const spoken =
  /^(?<place>\p{Lu}[\p{L}\p{M}.'’-]+(?:[ -]\p{Lu}[\p{L}\p{M}.'’]+){0,3}(?:,\s+\p{Lu}[\p{L}\p{M}.]*(?:\s\p{Lu}[\p{L}.]*){0,3})?)\s+\((?<agency>AP|AFP|Reuters|UPI|dpa|ANI|IANS|Yonhap|Xinhua|TASS|Bloomberg|CNN|Kyodo|EFE|ANSA|PA)\)\s*(?:[—–]|--?)\s+(?=\S)/u

/** The dateline at the start of `paragraph`, offsets from `start` on; undefined when there is none. */
export const findDateline = (paragraph: string, start: number): DatelineWords | undefined => {
  const match = pattern.exec(paragraph.slice(0, 120)) ?? spoken.exec(paragraph.slice(0, 120))
  const place = match?.groups?.place
  if (match === null || match === undefined || place === undefined) return undefined
  const agency = match.groups?.agency
  const words = {
    span: { start, end: start + match[0].trimEnd().length },
    place: { start, end: start + place.length },
  }
  return agency === undefined ? words : { ...words, agency }
}
