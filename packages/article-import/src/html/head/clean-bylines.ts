/** "By" in the languages that put it before a name; only the page's own language counts, for Von and Di are names too. */
const by: Readonly<Record<string, RegExp>> = {
  de: /^von\s+/i,
  es: /^por\s+/i,
  fr: /^par\s+/i,
  it: /^di\s+/i,
  nl: /^door\s+/i,
  pt: /^por\s+/i,
}
const english = /^(?:(?:written|reported|story|words|text)\s+)?by:?\s+/i
const and: Readonly<Record<string, RegExp>> = {
  de: /\s+und\s+/i,
  es: /\s+y\s+/i,
  fr: /\s+et\s+/i,
  it: /\s+e\s+/i,
  nl: /\s+en\s+/i,
  pt: /\s+e\s+/i,
}
const role =
  /\b(?:bureau|chief|columnist|contributor|correspondents?|critic|desk|director|editors?|fellow|journalist|producer|professor|reporters?|staff|writers?)\b/i
const noName = /^(?:https?:|www\.|@)|[\w.+-]+@[\w-]+\.\w|^\W*$|^\d/
const suffix = /^(?:jr|sr|m\.?d|ph\.?d|ii|iii|iv)\.?$/i

const names = (byline: string, language: string): readonly string[] => {
  const start = byline.replace(/\s+/g, ' ').trim().replace(english, '')
  const whole = by[language] === undefined ? start : start.replace(by[language], '')
  const joined = whole.split(/\s*[;|•·]\s*|\s+and\s+|\s+&\s+/i).flatMap((part) => (and[language] ? part.split(and[language]) : [part]))
  return joined.flatMap((part) => {
    const pieces = part.split(/\s*,\s*/)
    return pieces.map((piece, at) => (suffix.test(pieces[at + 1] ?? '') ? `${piece}, ${pieces[at + 1]}` : piece)).filter((piece) => !suffix.test(piece))
  })
}

/**
 * The names in bylines as pages write them: "By Jane Lee and Ali Khan, Staff Writer" gives Jane Lee and Ali Khan.
 * Addresses, handles and job titles are left out; a name that comes twice counts once. `language` is the page's, BCP 47.
 */
export const cleanBylines = (bylines: readonly string[], language = ''): readonly string[] => {
  const seen = new Map<string, string>()
  for (const byline of bylines) {
    const found = names(byline, language.slice(0, 2).toLowerCase()).map((name) => name.replace(/[\s,.:]+$/, (end) => (end.startsWith('.') ? '.' : '')).trim())
    for (const name of found)
      if (name.length <= 80 && !noName.test(name) && !(role.test(name) && found.length > 1)) seen.set(seen.has(name.toLowerCase()) ? '' : name.toLowerCase(), name)
  }
  seen.delete('')
  return [...seen.values()]
}
