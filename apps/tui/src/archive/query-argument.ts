import { parseQuery, type Query } from '@onrecord/article-data'
import stringWidth from 'string-width'
import { CommandError, exitCodes } from '../command-error.ts'
import { plain } from '../terminal/plain.ts'

/** What was typed, and under it carets where the mistake is. */
export const mistakeLines = (
  text: string,
  span: { readonly start: number; readonly end: number },
): readonly string[] => {
  const shown = (part: string) => plain(part).replaceAll('\n', ' ')
  const indent = stringWidth(shown(text.slice(0, span.start)))
  const width = Math.max(1, stringWidth(shown(text.slice(span.start, span.end))))
  return [`  ${shown(text)}`, `  ${' '.repeat(indent)}${'^'.repeat(width)}`]
}

/** The query that the words of the command line make. Throws CommandError (misused) that shows where it is wrong. */
export const queryArgument = (words: readonly string[]): Query | undefined => {
  const text = words.join(' ')
  const parsed = parseQuery(text)
  if (parsed.kind === 'query') return parsed.query
  const { message, span } = parsed.error
  throw new CommandError(`The query has a mistake: ${message}`, {
    exitCode: exitCodes.misused,
    lines: mistakeLines(text, span),
  })
}
