import { parseQuery, type Query } from '@onrecord/article-data/query'
import { CommandError, exitCodes } from '../command-error.ts'
import { inputErrors } from '../strings.ts'
import { textWidth } from '../terminal/text-width.ts'
import { plain } from './plain.ts'

/** Two lines: the query, and carets under the part with the error. */
const errorLines = (text: string, span: { readonly start: number; readonly end: number }): readonly string[] => {
  const shown = (part: string) => plain(part).replaceAll('\n', ' ')
  const indent = textWidth(shown(text.slice(0, span.start)))
  const width = Math.max(1, textWidth(shown(text.slice(span.start, span.end))))
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
  throw new CommandError(inputErrors.badQuery(message), {
    exitCode: exitCodes.misused,
    lines: errorLines(text, span),
  })
}
