import { parseQuery, type Query } from '@onrecord/article-data/query'
import stringWidth from 'string-width'
import { CommandError, exitCodes } from '../command-error.ts'
import { plain } from './plain.ts'

/** Two lines: the query, and carets under the part with the error. */
const errorLines = (text: string, span: { readonly start: number; readonly end: number }): readonly string[] => {
  const shown = (part: string) => plain(part).replaceAll('\n', ' ')
  const indent = stringWidth(shown(text.slice(0, span.start)))
  const width = Math.max(1, stringWidth(shown(text.slice(span.start, span.end))))
  return [`  ${shown(text)}`, `  ${' '.repeat(indent)}${'^'.repeat(width)}`]
}

/**
 * The query that the words of the command line form; `undefined` if they are blank. Throws CommandError (misused) that
 * shows where the error is.
 */
export const queryFrom = (words: readonly string[]): Query | undefined => {
  const text = words.join(' ')
  const parsed = parseQuery(text)
  if (parsed.kind === 'query') return parsed.query
  const { message, span } = parsed.error
  throw new CommandError(`The query has an error: ${message}`, {
    exitCode: exitCodes.misused,
    lines: errorLines(text, span),
  })
}
