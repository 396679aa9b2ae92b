import { ImportError, quoteForTerminal } from '../import-error.ts'

/** How often `mark` occurs in `text`. Counting stops at `max` + 1. */
const countUpTo = (text: string, mark: string, max: number): number => {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0 && count <= max; at = text.indexOf(mark, at + mark.length)) count++
  return count
}

/** A story of a million characters has about 170,000 words. */
const maxCharacters = 1_000_000
/** The starts of inline marks. A parser searches for the end of each one. */
const marks = ['<', '[', '*', '_', '`', '&', '@', '~', '|']
const maxMarks = 40_000
const deeplyNested = /^[^\S\n]*(?:>[^\S\n]*|(?:[-*+]|\d{1,9}[.)])[^\S\n]+){100}/mu

/** Throws ImportError for Markdown that would take the parser too long or nest too deeply. No story needs that much. */
export const checkMarkdown = (markdown: string, origin: string): void => {
  const refuse = (what: string, limit: string) => {
    throw new ImportError(`${quoteForTerminal(origin)} has ${what}. Expected Markdown with at most ${limit}.`, {
      code: 'too-large',
    })
  }
  if (markdown.length > maxCharacters) refuse(`${markdown.length} characters`, `${maxCharacters}`)
  for (const mark of marks) {
    if (countUpTo(markdown, mark, maxMarks) > maxMarks) refuse(`too many "${mark}"`, `${maxMarks}`)
  }
  if (deeplyNested.test(markdown)) refuse('lists or quotes nested too deeply', '100 levels')
}

const maxProlog = 64 * 1024
const maxTags = 400_000

/**
 * Throws ImportError for XML that would take a parser too long: with more tags than 10 MB of news, or with its own
 * entities, which can turn a small file into a large one. No news format needs entities.
 */
export const checkXml = (xml: string, origin: string): void => {
  if (countUpTo(xml, '<', maxTags) > maxTags) {
    throw new ImportError(`${quoteForTerminal(origin)} has more than ${maxTags} tags, which is the limit.`, {
      code: 'too-large',
    })
  }
  const declared = /<!(?:ENTITY|DOCTYPE[^>[]{0,1000}\[)/iu.exec(xml.slice(0, maxProlog))
  // After the first element it is text of a story, in a CDATA section.
  if (!declared || /<[a-z]/iu.test(xml.slice(0, declared.index))) return
  throw new ImportError(
    `${quoteForTerminal(origin)} declares its own entities. Expected XML without an internal DTD.`,
    { code: 'unsupported' },
  )
}
