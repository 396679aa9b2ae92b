/** Whitespace, a processing instruction, a comment, or a document type without a subset. */
const prolog = /\s+|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<![a-z][^>[]*>/iuy

/** The name of the document's root element in lower case, without prefix; undefined when there is none. */
export const xmlRoot = (xml: string): string | undefined => {
  let at = xml.startsWith('\uFEFF') ? 1 : 0
  do {
    prolog.lastIndex = at
    if (prolog.test(xml)) at = prolog.lastIndex
  } while (prolog.lastIndex > 0)
  return /^<(?:[\w-]{1,40}:)?([\w-]{1,40})[\s/>]/u.exec(xml.slice(at, at + 100))?.[1]?.toLowerCase()
}
