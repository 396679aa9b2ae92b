import { ImportError, quoteForTerminal } from '../import-error.ts'

/** How many times `mark` stands in `text`; counting stops at `most` + 1. */
export const countUpTo = (text: string, mark: string, most: number): number => {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0 && count <= most; at = text.indexOf(mark, at + mark.length)) count++
  return count
}

/** A story of a million characters has 170,000 words. */
const maxCharacters = 1_000_000
/** What begins inline marks: a parser looks for the end of each. */
const marks = ['<', '[', '*', '_', '`', '&', '@', '~', '|']
const maxMarks = 40_000
const deeplyNested = /^[^\S\n]*(?:>[^\S\n]*|(?:[-*+]|\d{1,9}[.)])[^\S\n]+){100}/mu

/** Throws ImportError for Markdown that would take its parser too long, or too deep: no story is written so. */
export const checkMarkdown = (markdown: string, origin: string): void => {
  const refuse = (what: string, limit: string) => {
    throw new ImportError(`${quoteForTerminal(origin)} has ${what}. Expected Markdown with at most ${limit}.`)
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
 * Throws ImportError for XML that would take a parser too long: with more tags than 10 MB of news have, or with entities
 * of its own, by which a small file becomes a large one. No news format needs them.
 */
export const checkXml = (xml: string, origin: string): void => {
  if (countUpTo(xml, '<', maxTags) > maxTags) {
    throw new ImportError(`${quoteForTerminal(origin)} has more than ${maxTags} tags. Expected no more.`)
  }
  const declared = /<!(?:ENTITY|DOCTYPE[^>[]{0,1000}\[)/iu.exec(xml.slice(0, maxProlog))
  // Behind the first element it is a story's own text, in a CDATA section.
  if (!declared || /<[a-z]/iu.test(xml.slice(0, declared.index))) return
  throw new ImportError(`${quoteForTerminal(origin)} declares entities of its own. Expected XML without a DTD in it.`)
}
