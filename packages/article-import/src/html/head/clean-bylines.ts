/** The words around names in a byline, by language: Von, Di and e are parts of names in others. */
const words: Readonly<Record<string, { readonly by: RegExp; readonly and: RegExp }>> = {
  de: { by: /^von\s+/i, and: /\s+und\s+/i },
  es: { by: /^por\s+/i, and: /\s+y\s+/i },
  fr: { by: /^par\s+/i, and: /\s+et\s+/i },
  it: { by: /^di\s+/i, and: /\s+e\s+/i },
  nl: { by: /^door\s+/i, and: /\s+en\s+/i },
  pt: { by: /^por\s+/i, and: /\s+e\s+/i },
}
const english = /^(?:(?:written|reported|story|words|text)\s+)?by:?\s+/i
const separators = /\s*[;|•·]\s*|,?\s+and\s+|\s+&\s+/i
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i
const job =
  /\b(?:bureau|chief|columnist|contributor|correspondent|critic|desk|director|editor|fellow|journalist|producer|professor|reporter|staff|writer)s?\b/i
const capitals = /^[A-Z.]{2,5}$/
const noName = /^(?:https?:|www\.|@)|[\w.+-]+@[\w-]+\.\w|^[^\p{L}]*$|\d{2}|\s\d/u
const longest = 80
const longestByline = 500

/** What follows a name after a comma and is none itself: a job, a degree or a news house in capitals. */
const isAddition = (piece: string): boolean => job.test(piece) || capitals.test(piece)

/** "Jane Lee, Ali Khan, Staff Writer" gives Jane Lee, Ali Khan; "Ann Roe, Jr." stays one. */
const splitCommas = (part: string): readonly string[] => {
  const pieces = part.split(/\s*,\s*/)
  return pieces.flatMap((piece, at) => {
    if (at > 0 && (suffix.test(piece) || isAddition(piece))) return []
    const next = pieces[at + 1]
    return [next !== undefined && suffix.test(next) ? `${piece}, ${next}` : piece]
  })
}

const namesOf = (byline: string, language: string): readonly string[] => {
  const own = words[language]
  const start = byline.replace(/\s+/g, ' ').trim().replace(english, '')
  const parts = (own ? start.replace(own.by, '') : start).split(separators)
  return parts.flatMap((part) => (own ? part.split(own.and) : [part])).flatMap(splitCommas)
}

/**
 * The names in bylines as pages write them: "By Jane Lee and Ali Khan, Staff Writer" gives Jane Lee and Ali Khan.
 * Addresses, handles, dates and job titles are left out; a name that comes twice counts once. `language` is the page's, BCP 47.
 */
export const cleanBylines = (bylines: readonly string[], language = ''): readonly string[] => {
  const names = new Map<string, string>()
  for (const byline of bylines) {
    if (byline.length > longestByline) continue
    for (const found of namesOf(byline, language.slice(0, 2).toLowerCase())) {
      const name = found.replace(/[\s,:]+$/, '').trim()
      const key = name.toLowerCase()
      if (name.length <= longest && !noName.test(name) && !names.has(key)) names.set(key, name)
    }
  }
  return [...names.values()]
}
