import {
  type Article,
  type Attribution,
  type AttributionLine,
  attributionParts,
  attributions,
  type Block,
  type FigureRow,
  type Statement,
  voiceWords,
} from '@onrecord/article-data'
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

/**
 * A note beside a line of the text: about the statement that begins there, or about a figure without a source. `isFirst` is true
 * for the first statement of a voice, whose note has the full name.
 */
export type MarginNote =
  | { readonly kind: 'voice'; readonly attribution: Attribution; readonly isFirst: boolean }
  | { readonly kind: 'figure'; readonly row: FigureRow }

/** Whether the statement is the first of its voice, whose note has the full name and the role. */
export const isFirstOfVoice = ({ voice, statement }: Attribution): boolean => voice.statementIds[0] === statement.id

/** An estimate, a bound, a measurement or a large number needs a source. A small count ("two men") does not. */
const needsSource = ({ approximate, quantity, unit }: FigureRow['figure']): boolean =>
  approximate || unit.system !== 'count' || quantity.kind !== 'value' || quantity.value >= 10

/** The notes beside `block`, by the id of their statement or figure. `rows` has the figures of the article. */
export const marginNotes = (
  article: Article,
  block: Block,
  rows: readonly FigureRow[],
): ReadonlyMap<string, MarginNote> => {
  const voices = attributions(article, block).map((attribution): readonly [string, MarginNote] => [
    attribution.statement.id,
    { kind: 'voice', attribution, isFirst: isFirstOfVoice(attribution) },
  ])
  const figures = rows
    .filter(({ voice, figure }) => !voice && needsSource(figure))
    .filter(({ figure }) => figure.span.start >= block.span.start && figure.span.end <= block.span.end)
    .map((row): readonly [string, MarginNote] => [row.figure.id, { kind: 'figure', row }])
  return new Map([...voices, ...figures])
}
