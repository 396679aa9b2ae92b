import { ImportError } from '../import-error.ts'
import { quoted } from '../quoted.ts'
import { countOf } from './count-of.ts'

/** A story of a million characters has 170,000 words. */
const mostCharacters = 1_000_000
/** What begins inline marks: a parser looks for the end of each. */
const marks = ['<', '[', '*', '_', '`', '&', '@', '~', '|']
const mostMarks = 40_000
const deeplyNested = /^[^\S\n]*(?:>[^\S\n]*|(?:[-*+]|\d{1,9}[.)])[^\S\n]+){100}/mu

/** Throws ImportError for Markdown that would take its parser too long, or too deep: no story is written so. */
export const checkMarkdown = (markdown: string, origin: string): void => {
  const refuse = (what: string, limit: string) => {
    throw new ImportError(`${quoted(origin)} has ${what}. Expected Markdown with at most ${limit}.`)
  }
  if (markdown.length > mostCharacters) refuse(`${markdown.length} characters`, `${mostCharacters}`)
  for (const mark of marks) {
    if (countOf(markdown, mark, mostMarks) > mostMarks) refuse(`too many "${mark}"`, `${mostMarks}`)
  }
  if (deeplyNested.test(markdown)) refuse('lists or quotes nested too deeply', '100 levels')
}
