import { type Article, type Attribution, attributions, type Block, type FigureRow } from '@onrecord/article-data'

/**
 * A note beside a line of the text: who says the statement that begins there, or a figure that has no source. `isFirst`: the
 * voice has said nothing before, so it is named in full.
 */
export type MarginNote =
  | { readonly kind: 'voice'; readonly attribution: Attribution; readonly isFirst: boolean }
  | { readonly kind: 'figure'; readonly row: FigureRow }

/** Whether the statement is the first of its voice, so that its note gives the full name and the role. */
export const isFirstOfVoice = ({ voice, statement }: Attribution): boolean => voice.statementIds[0] === statement.id

/** A small whole count ("two men") needs no source; an estimate, a bound, a measure or a large number does. */
const needsSource = ({ approximate, quantity, unit }: FigureRow['figure']): boolean =>
  approximate || unit.system !== 'count' || quantity.kind !== 'value' || quantity.value >= 10

/** The notes beside `block`, by the id of the statement or figure that each is about; `rows` are the article's figures. */
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
