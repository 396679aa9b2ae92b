import { type AttributionLine, attributionParts, type Statement, voiceWords } from '@onrecord/article-data'
import { sourceStrings } from './strings.ts'

export { type AttributionPart, attributionParts } from '@onrecord/article-data'

/** How a statement was made, in one line: "indirect, states · medium: X · through Reuters · uncertain". */
export const attributionText = (line: AttributionLine, separator = ' · '): string =>
  attributionParts(line)
    .map(({ label, words }) => `${label}${words}`)
    .join(separator)

/** A voice with its role: "Koo Byoungsam, spokesperson". */
export const withRole = (name: string, role: string | undefined): string =>
  role === undefined ? name : `${name}, ${role}`

/** The voices of a stored statement: "Ann Lee, probably Bo Park", or "an unnamed source" if it has none. */
export const speakers = (statement: Statement, voices: readonly { readonly name: string }[]): string =>
  voices.map(({ name }) => voiceWords(statement, name)).join(', ') || sourceStrings.unnamedSource
