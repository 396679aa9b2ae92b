/** The words around names in a byline, by language. "Von", "Di" and "e" are parts of names in other languages. */
const words: Readonly<Record<string, { readonly by: RegExp; readonly and: RegExp }>> = {
  de: { by: /^von\s+/i, and: /\s+und\s+/i },
  es: { by: /^por\s+/i, and: /\s+y\s+/i },
  fr: { by: /^par\s+/i, and: /\s+et\s+/i },
  it: { by: /^di\s+/i, and: /\s+e\s+/i },
  nl: { by: /^door\s+/i, and: /\s+en\s+/i },
  pt: { by: /^por\s+/i, and: /\s+e\s+/i },
}
const english =
  /^(?:(?:view|see|read|browse)\s+)?(?:(?:all|more)\s+)?(?:(?:posts?|articles?|stories|entries)\s+)?(?:(?:written|reported|posted|published|story|words|text|submitted|authored|contributed)\s+)?by:?\s+|^(?:authors?|text|reporter|words)\s*:\s*/i
const separators = /\s*[;|•·]\s*|,?\s+and\s+|\s+&\s+|\s+\/\s+|(?<=\p{Ll}\s\p{Lu}\p{L}+)\/(?=\p{Lu}\p{Ll}+\s)/iu
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i
const job =
  /\b(?:bureau|chief|columnist|contributor|correspondent|critic|desk|director|editor|fellow|freelancer|journalist|photographer|producer|professor|reporter|staff|writer)s?\b/i
const capitals = /^[A-Z.]{2,5}$/
const notName = /^(?:https?:|www\.|@)|[\w.+-]+@[\w-]+\.\w|^[^\p{L}]*$|\d{2}|\s\d|[<>{}]/u
const maxNameLength = 80
const maxBylineLength = 500

/** What publishing systems write in place of an unknown author. */
const placeholders: ReadonlySet<string> = new Set(
  (
    'admin|administrator|superuser|super user|root|user|guest|guest author|unknown|unknown author|anonymous|author|no author|none|n/a|na|null|undefined|default|' +
    'editor|editors|editorial|editorial team|editorial staff|editorial board|redaktion|die redaktion|online-redaktion|redaction|la rédaction|rédaction|redacción|redazione|redactie|redakcja|redaksi|' +
    'staff|staff reporter|staff writer|staff report|news desk|newsroom|web desk|webmaster|web team|news team|contributor|contributors|press release|by|posted by|view all posts|see author archive'
  ).split('|'),
)

/** Organizations, whose names contain commas and "and". */
const organization =
  /\b(?:ministry|department|office|agency|university|institute|council|committee|commission|association|federation|society|board|cent(?:er|re)|foundation|bureau of|authority|administration|embassy|parliament|government|company|corporation|inc|ltd|llc|gmbh|plc|group|union|ministerium|behörde|verband|universität|ministère|université|ministerio)\b/i

/** A date after a name, with the words that introduce it. */
const dated =
  /[\s,(|–—-]*\b(?:(?:on|updated|published|posted|last modified|at)\b[\s:]*)*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+\d{1,2}|\d{1,2}(?:st|nd|rd|th|\.)?\s+\p{L}{3,10}\.?\s+\d{4}|\d{1,2}:\d\d).*$/iu

/** Whether the text after a comma is a job, a degree or a news agency in capitals, and not a name. */
const isAddition = (piece: string): boolean => job.test(piece) || capitals.test(piece)

/** Particles of a family name. */
const particles = /^(?:(?:van|von|vom|der|den|de|del|della|di|da|do|dos|la|le|ten|ter|zu|zur|al|el|bin|ibn)\s+)+/iu

const wordsIn = (text: string): number => text.split(/\s+/u).length

/** Whether a text is one inverted name, with the family name first: "Marten, Ilse", "Roe, Jon P.". */
const isInverted = (part: string): boolean => {
  const [family = '', given = '', ...more] = part.split(/\s*,\s*/)
  const isName = (text: string): boolean =>
    /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)*$/u.test(text.replace(particles, ''))
  if (more.length > 0 || !isName(family) || !isName(given) || suffix.test(given) || isAddition(given)) return false
  return wordsIn(family.replace(particles, '')) === 1 && (wordsIn(given) === 1 || /\s\p{Lu}\.?$/u.test(given))
}

/**
 * Splits at commas: "Jane Lee, Ali Khan, Staff Writer" gives Jane Lee and Ali Khan. "Ann Roe, Jr." stays one name.
 * "Marten, Ilse" becomes Ilse Marten.
 */
const splitCommas = (part: string): readonly string[] => {
  if (isInverted(part))
    return [
      part
        .split(/\s*,\s*/)
        .toReversed()
        .join(' '),
    ]
  const pieces = part.split(/\s*,\s*/)
  return pieces.flatMap((piece, at) => {
    if (at > 0 && (suffix.test(piece) || isAddition(piece))) return []
    const next = pieces[at + 1]
    return [next !== undefined && suffix.test(next) ? `${piece}, ${next}` : piece]
  })
}

const withoutParentheses = (text: string): string =>
  text
    .replace(/\s*[([][^()[\]]*[)\]]/gu, ' ')
    .replace(/\s*[([][^)\]]*$/u, '')
    .replace(/[)\]]/gu, ' ')

const namesOf = (byline: string, language: string): readonly string[] => {
  const own = words[language]
  const line = withoutParentheses(byline)
    .replace(/[←-⇿»«›‹]|\s>+\s*$/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const start = line.replace(english, '').replace(dated, '')
  const bare = own ? start.replace(own.by, '') : start
  if (organization.test(bare) && !/;|\|/u.test(bare)) return [bare]
  return bare
    .split(separators)
    .flatMap((part) => (own ? part.split(own.and) : [part]))
    .flatMap(splitCommas)
    .map((name) => name.replace(english, '').replace(/\s+[–—-]\s+.*$/u, (rest) => (job.test(rest) ? '' : rest)))
}

/**
 * The names in bylines: "By Jane Lee and Ali Khan, Staff Writer" gives Jane Lee and Ali Khan. Leaves out addresses,
 * handles, dates, job titles, placeholders ("admin") and duplicates. `language` is the BCP 47 tag of the page.
 */
export const cleanBylines = (bylines: readonly string[], language = ''): readonly string[] => {
  const names = new Map<string, string>()
  for (const byline of bylines) {
    if (byline.length > maxBylineLength) continue
    for (const found of namesOf(byline, language.slice(0, 2).toLowerCase())) {
      const name = found.replace(/[\s,:–—-]+$/u, '').trim()
      const key = name.toLowerCase()
      if (name.length <= maxNameLength && !notName.test(name) && !placeholders.has(key) && !names.has(key))
        names.set(key, name)
    }
  }
  return [...names.values()]
}
