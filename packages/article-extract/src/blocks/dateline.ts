import type { Span } from '@onrecord/article-data'
import { knownPlace } from '../places/gazetteer.ts'

/**
 * A dateline such as "SEOUL, South Korea (AP) —" at the start of a paragraph: its span, its place and the agency it
 * credits.
 */
export interface DatelineWords {
  /** From the place to the dash, inclusive. */
  readonly span: Span
  readonly place?: Span
  readonly agency?: string
}

const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ /-](?:\p{Lu}[\p{Lu}\p{M}.'’]+|(?:de|of|and|upon|on|la|el)(?=[ -]\p{Lu}{2}))){0,5}`
const region = String.raw`(?:,\s+\p{Lu}[\p{L}\p{M}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}){0,2}`
const day = String.raw`(?:,\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s+)?(?:\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}|\d{1,2}\s+\p{Lu}\p{L}{2,8}\.?)(?:,?\s+\d{4})?)?`
const dash = String.raw`\s*(?:[—–‒_]|--?-?)\s+(?=\S)`
/** After an agency in brackets, the space or the dash may be missing: "(CNN)The", "(Reuters) -The". */
const looseDash = String.raw`\s*(?:[—–‒_]|--?-?)?\s*(?=[\p{Lu}\p{N}"“‘'])`
const credit = String.raw`\s+\((?<agency>\p{Lu}[\p{L}\p{N} .&/-]{1,30})\)`
const agencies =
  'AP|AFP|Reuters|UPI|dpa|ANI|IANS|PTI|UNI|Yonhap|Xinhua|TASS|Bloomberg|CNN|Kyodo|EFE|ANSA|PA|AAP|Bernama|Antara|Interfax|CBC|CP|NBC|ABC|CBS|FOX|Fox|[KW][A-Z]{2,3}(?:[-/ ]?(?:TV|\\d{1,2}))?'

const patterns: readonly RegExp[] = [
  new RegExp(`^(?<place>${capitals}${region})${day}(?:${credit})?${dash}`, 'u'),
  new RegExp(
    String.raw`^(?<place>\p{Lu}[\p{L}\p{M}.'’-]+(?:[ -]\p{Lu}[\p{L}\p{M}.'’-]+){0,3}${region})${day}\s+\((?<agency>${agencies})\)${looseDash}`,
    'u',
  ),
  new RegExp(String.raw`^\((?<agency>${agencies})\)${looseDash}`, 'u'),
  // "Nairobi, Kenya | AFP |"
  new RegExp(
    String.raw`^(?<place>\p{Lu}[\p{L}\p{M}.'’-]+(?:[ -]\p{Lu}[\p{L}\p{M}.'’-]+){0,3}${region})\s+\|\s+(?<agency>${agencies})\s+\|\s+(?=\S)`,
    'u',
  ),
]
const withColon = new RegExp(
  `^(?<place>${capitals}|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)${day}(?:${credit})?:\\s+(?=\\S)`,
  'u',
)

const withDash = /^(?<place>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)\s(?:—|–|--)\s+(?=\p{Lu})/u

/** Words in capitals at the start of a paragraph that are not places. */
const label =
  /^(?:UPDATED?|BREAKING|NOTE|WATCH|VIDEO|PHOTOS?|EXCLUSIVE|OPINION|REVIEW|FILE|EDITORIAL|ANALYSIS|CORRECTION|LIVE|READ|MORE|LISTEN|QUESTION|ANSWER|TIP|ALSO|PLUS)\b/u

/** The dateline at the start of `paragraph`, with offsets counted from `start`; undefined if there is none. */
export const findDateline = (paragraph: string, start: number): DatelineWords | undefined => {
  const head = paragraph.slice(0, 140)
  const known = withColon.exec(head) ?? withDash.exec(head)
  const match =
    patterns.map((pattern) => pattern.exec(head)).find((one) => one !== null) ??
    (knownPlace(known?.groups?.place ?? '') === undefined ? undefined : known)
  if (!match || label.test(head)) return undefined
  const { place, agency } = match.groups ?? {}
  return {
    span: { start, end: start + match[0].trimEnd().length },
    ...(place === undefined ? {} : { place: { start, end: start + place.length } }),
    ...(agency === undefined ? {} : { agency }),
  }
}
