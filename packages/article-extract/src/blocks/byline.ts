import type { Byline } from '@onrecord/article-data'

const gap = String.raw`[^\S\n]+`
const name = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:${gap}(?:(?:de|del|della|van|von|der|bin|al|el|la|le|da|di|du|dos)${gap})?\p{Lu}[\p{L}\p{M}'’.-]*){1,4}`
const line = new RegExp(
  String.raw`^(?:story |reporting |written |words )?by:?${gap}(?<names>${name}(?:(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)${name})*)(?:\s*[,|–—-]\s*(?<role>[^\n]{2,60}))?\.?$`,
  'iu',
)
const strictName = new RegExp(`^${name}$`, 'u')
const agencyName =
  /^(?<agency>AP|(?:The )?Associated Press|AFP|Agence France-Presse|Reuters|Thomson Reuters|UPI|dpa|ANI|IANS|PTI|Yonhap|Xinhua|TASS|Bloomberg|CNN|Kyodo|EFE|ANSA|PA(?: Media)?|Press Association|CNS|CMC|CBC News|The Canadian Press|Canadian Press|AAP|Australian Associated Press|BBC News|NPR|Bernama|Antara|Interfax|Anadolu(?: Agency)?|RIA Novosti|Press Trust of India|UNI|United News of India|APP|SAPA|NAN|News Agency of Nigeria|GNA|Ghana News Agency|Jiji Press|Belga|Lusa|NZPA|RNZ|KCNA|Ritzau|NTB|[KW][A-Z]{3})(?: (?:staff|reporter|writer))?$/u
const acronyms: Readonly<Record<string, string>> = {
  'Associated Press': 'AP',
  'The Associated Press': 'AP',
  'Agence France-Presse': 'AFP',
  'Press Association': 'PA',
  'Press Trust of India': 'PTI',
}

/** A name in capitals, rewritten in mixed case: "EARL BOWLES" becomes "Earl Bowles". */
const inMixedCase = (words: string): string =>
  /\p{Ll}/u.test(words) || !/\p{Lu}{3}/u.test(words)
    ? words
    : words.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) => `${word.charAt(0)}${word.slice(1).toLowerCase()}`)

const roles =
  'reporter|writer|correspondent|editor|columnist|journalist|photographer|producer|contributor|intern|anchor|analyst|critic|bureau|desk|staff'
const trailingEmail = /[\s,|–—-]*[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u
const roleAfterCapitals = new RegExp(
  String.raw`^(?<head>(?:by:?\s+)?\p{Lu}{2,}(?:\s+\p{Lu}[\p{Lu}.'’-]+){1,3}),?\s+(?<role>(?:\p{Lu}[\p{Ll}\d]\S*\s+){0,4}(?:${roles})s?)$`,
  'iu',
)
const roleAfterName = new RegExp(
  String.raw`^(?<head>by:?\s+\p{Lu}\S+(?:\s+\p{Lu}\.)?\s+\p{Lu}\S+)\s+(?<role>(?:\p{Lu}\S*\s+){0,4}(?:${roles})s?)$`,
  'iu',
)

/**
 * The line without the writer's address and, if it names a writer, without the title. "By" is put before a name in
 * capitals.
 */
const withoutTitle = (text: string): string => {
  const words = text.replace(trailingEmail, '')
  const capitals = roleAfterCapitals.exec(words)?.groups?.head
  if (capitals !== undefined && !/\p{Ll}/u.test(capitals.replace(/^by:?\s/iu, ''))) {
    return /^by\b/iu.test(capitals) ? capitals : `By ${capitals}`
  }
  return roleAfterName.exec(words)?.groups?.head ?? words
}

/** The credit in a line: the writers and their news agency. */
export interface Credit {
  readonly bylines: readonly Byline[]
  readonly agency?: string
}

/** The credit in a line such as "By Jane Doe and John Roe, Associated Press"; undefined if the line is not a byline. */
export const parseCredit = (text: string): Credit | undefined => {
  if (text.length > 160) return undefined
  const groups = line.exec(withoutTitle(text.trim()))?.groups
  const all = groups?.names?.split(/,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/u).map((one) => one.trim()) ?? []
  const names = all.filter((one) => !agencyName.test(one))
  if (names.length === 0 || !names.every((one) => strictName.test(one))) return undefined
  const role = groups?.role?.trim()
  const agency = [...all, role ?? ''].map(parseAgencyLine).find((one) => one !== undefined)
  return {
    bylines: names.map((one) => (role ? { name: inMixedCase(one), role } : { name: inMixedCase(one) })),
    ...(agency === undefined ? {} : { agency }),
  }
}

/** The writers in a line such as "By Jane Doe and John Roe, Staff Writers"; undefined if the line is not a byline. */
export const parseByline = (text: string): readonly Byline[] | undefined => parseCredit(text)?.bylines

/** The news agency in a line such as "By AP" or "Associated Press"; undefined if the line does not credit one. */
export const parseAgencyLine = (text: string): string | undefined => {
  if (text.length > 60) return undefined
  const words = text
    .trim()
    .replace(/^(?:by|from|source|story by):?\s+/iu, '')
    .replace(/\.$/u, '')
  const agency = agencyName.exec(words)?.groups?.agency
  return agency === undefined ? undefined : (acronyms[agency] ?? agency)
}

/**
 * The credit for the writers that a page's metadata names. An agency among them is the story's agency, and names in
 * capitals are rewritten in mixed case.
 */
export const creditOfWriters = (given: readonly Byline[]): Credit => {
  const agency = given.map(({ name }) => parseAgencyLine(name)).find((one) => one !== undefined)
  const writers = given.filter(({ name }) => parseAgencyLine(name) === undefined)
  return {
    bylines: writers.map((one) => ({ ...one, name: inMixedCase(one.name) })),
    ...(agency === undefined ? {} : { agency }),
  }
}

const roleLine = new RegExp(
  String.raw`^(?:[\p{Lu}\d][\p{L}\d'’&.-]*\s+|(?:and|of|for|the|in|at)\s+){0,6}(?:${roles})s?(?:[,\s]+(?:\p{Lu}[\p{L}.-]*|in|at|for|of|the|and|&)){0,6}$`,
  'iu',
)
const emailLine = /^(?:e-?mail:?\s+)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/iu
const handleLine = /^(?:(?:twitter|x|follow):?\s+)?@\w{2,30}$/iu
const readingTime =
  /^(?:\d{1,3}|one|two|three|five)[ -]?min(?:ute)?s?(?: read)?\.?$|^(?:estimated )?read(?:ing)? time:?.{0,30}$/iu
const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec'
const dateLine = new RegExp(
  String.raw`^(?:(?:first |last )?(?:published|updated|posted|modified|created)(?: on| at)?:?\s.{3,80}|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:(?:${months})\w*\.?\s+\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\s+(?:${months})\w*\.?),?\s+\d{4}(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}.{0,20})?(?:\s*[|•·-].{0,60})?|\d{1,2}:\d{2}\s?[ap]\.?m\.?.{0,40})$`,
  'iu',
)

/**
 * Whether a line near the byline belongs to the page's head: the writer's title, an e-mail address, a date of
 * publication, "5 Min Read". A sentence is never such a line.
 */
export const isHeadLine = (text: string): boolean => {
  const words = text.trim()
  if (words.length > 110 || words.includes('\n') || /[.!?]["”’]?$/u.test(words.replace(/\b[ap]\.m\.$/u, '')))
    return false
  if (emailLine.test(words) || handleLine.test(words) || readingTime.test(words) || dateLine.test(words)) return true
  return roleLine.test(words) && words.split(/\s+/u).length <= 9 && /^\p{Lu}/u.test(words)
}
