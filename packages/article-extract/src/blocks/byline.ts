import type { Byline } from '@onrecord/article-data'
import { knownPlace } from '../places/gazetteer.ts'

const gap = String.raw`[^\S\n]+`
const name = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:${gap}(?:(?:de|del|della|van|von|der|bin|al|el|la|le|da|di|du|dos)${gap})?\p{Lu}[\p{L}\p{M}'’.-]*){1,4}`
const line = new RegExp(
  String.raw`^(?:story |reporting |written |words )?by:?${gap}(?<names>${name}(?:(?:,\s*(?:and\s+)?|\s+(?:and|with)\s+|\s*&\s*)${name})*)(?:\s*[,|/•·–—-]\s*(?<role>[^\n]{2,60}))?\.?$`,
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
const role = new RegExp(String.raw`\b(?:${roles})s?$`, 'iu')
const trailingContacts = /(?:[\s,|–—-]+(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,30}))+$/u
/** Where or for whom a writer writes: "in Paris", "for the Daily Post". */
const whereabouts =
  /,?\s+(?:in|for|at)\s+(?:the\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}(?=\s+and\s|\s*[,|–—]|$)/gu
const roleAfterCapitals = new RegExp(
  String.raw`^(?<head>(?:by:?\s+)?\p{Lu}{2,}(?:\s+\p{Lu}[\p{Lu}.'’-]+){1,3}),?\s+(?<role>(?:\p{Lu}[\p{Ll}\d]\S*\s+){0,4}(?:${roles})s?)$`,
  'iu',
)
const roleAfterName = new RegExp(
  String.raw`^(?<head>by:?\s+\p{Lu}[^\s,]+(?:\s+\p{Lu}\.)?\s+\p{Lu}[^\s,]+)\s+(?<role>(?:\p{Lu}\S*\s+){0,4}(?:${roles})s?)$`,
  'iu',
)

/**
 * The line without the writer's addresses and places and, if it names a writer, without the title. "By" is put before a
 * name in capitals.
 */
const withoutTitle = (text: string): string => {
  const words = text.replace(trailingContacts, '').replace(whereabouts, '')
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
  const all = groups?.names?.split(/,\s*(?:and\s+)?|\s+(?:and|with)\s+|\s*&\s*/iu).map((one) => one.trim()) ?? []
  const written = groups?.role?.trim()
  const title =
    (written !== undefined && dateLine.test(written) ? undefined : written) ?? all.find((one) => role.test(one))
  const names = all.filter((one) => !agencyName.test(one) && !role.test(one))
  // "By Staff Reporter" names nobody.
  if ((names.length === 0 && title === undefined) || !names.every((one) => strictName.test(one))) return undefined
  const agency = [...all, title ?? ''].map(parseAgencyLine).find((one) => one !== undefined)
  return {
    bylines: names.map((one) => ({ name: inMixedCase(one), ...(title && { role: title }) })),
    ...(agency === undefined ? {} : { agency }),
  }
}

const publications =
  'Post|Times|News|Press|Herald|Tribune|Journal|Gazette|Guardian|Telegraph|Chronicle|Courier|Observer|Reuters'
const nameAndTitle = new RegExp(
  `^(?<name>${name}), (?<title>(?:[\\p{Lu}][\\p{L}.-]* ){0,4}(?:${roles}|${publications})s?)$`,
  'iu',
)
const nameInPlace = new RegExp(`^(?<name>${name}) in (?<place>\\p{Lu}.{1,30})$`, 'u')

/**
 * The credit in a line without "by": a name before a line of the page's head, a name and a title ("Jane Doe, Health
 * Editor"), or a name and a place ("Jane Doe in Paris"). Undefined for other lines.
 */
export const parseBareCredit = (text: string, next: string): Credit | undefined => {
  const line = text.trim()
  const { name: writer, place } = nameInPlace.exec(line)?.groups ?? {}
  if (writer !== undefined && place !== undefined && knownPlace(place) !== undefined)
    return { bylines: [{ name: inMixedCase(writer) }] }
  const titled = nameAndTitle.exec(line)?.groups
  if (titled?.name !== undefined && titled.title !== undefined && strictName.test(titled.name))
    return { bylines: [{ name: inMixedCase(titled.name), role: titled.title }] }
  const isName = strictName.test(line) && line.split(/\s+/u).length <= 3 && !role.test(line)
  if (!isName || !isHeadLine(next)) return undefined
  return { bylines: [{ name: inMixedCase(line), ...(role.test(next.trim()) && { role: next.trim() }) }] }
}

const endCredit =
  /^[([—–-]*\s*(?:additional )?(?:reporting|writing|editing)(?: and (?:reporting|writing|editing))? by:? (?<names>.{3,300}?)[)\]]?\.?[)\]]?$/iu

/** The reporters in a line at the end of a story: "(Reporting by Jane Doe in Paris; Editing by John Roe)". */
export const parseEndCredit = (text: string): Credit | undefined => {
  const groups = endCredit.exec(text.trim())?.groups
  if (groups?.names === undefined || text.includes('\n')) return undefined
  const isReporting = /^[([]*reporting/iu.test(text.trim())
  return (isReporting ? parseCredit(`By ${groups.names.split(/[;.]\s/u)[0]}`) : undefined) ?? { bylines: [] }
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
