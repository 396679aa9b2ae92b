import { type Article, type Attribution, attributions, type Block, type FigureRow } from '@onrecord/article-data'

/**
 * What is beside a line of the text: who says the statement that begins there, or a figure that has no source. `isFirst`: the voice has
 * said nothing before, so it is named in full.
 */
export type Beside =
  | {
      readonly kind: 'voice'
      readonly attribution: Attribution
      readonly isFirst: boolean
    }
  | { readonly kind: 'figure'; readonly row: FigureRow }

/** A small whole count ("two men") needs no source; an estimate, a bound, a measure or a large number does. */
const wantsSource = ({ approximate, quantity, unit }: FigureRow['figure']): boolean =>
  approximate || unit.system !== 'count' || quantity.kind !== 'value' || quantity.value >= 10

/** The notes beside `block`, by the id of the statement or figure that each is about; `rows` are the article's figures. */
export const besideBlock = (
  article: Article,
  block: Block,
  rows: readonly FigureRow[],
): ReadonlyMap<string, Beside> => {
  const voices = attributions(article, block).map((attribution): readonly [string, Beside] => [
    attribution.statement.id,
    {
      kind: 'voice',
      attribution,
      isFirst: attribution.voice.statementIds[0] === attribution.statement.id,
    },
  ])
  const figures = rows
    .filter(({ voice, figure }) => !voice && wantsSource(figure))
    .filter(({ figure }) => figure.span.start >= block.span.start && figure.span.end <= block.span.end)
    .map((row): readonly [string, Beside] => [row.figure.id, { kind: 'figure', row }])
  return new Map([...voices, ...figures])
}
