import { type Article, type Attribution, attributions, type Block, type FigureRow } from '@onrecord/article-data'

/** What stands beside a paragraph: a voice with its statements there, or a figure that nobody is named for. */
export type Beside =
  | {
      readonly kind: 'voice'
      readonly attributions: readonly [Attribution, ...Attribution[]]
      readonly isFirst: boolean
    }
  | { readonly kind: 'figure'; readonly row: FigureRow }

const startOf = ({ statement }: Attribution): number => statement.content[0]?.start ?? 0

/** A small whole count ("two men") needs no source; an estimate, a bound, a measure or a large number does. */
const wantsSource = ({ approximate, quantity, unit }: FigureRow['figure']): boolean =>
  approximate || unit.system !== 'count' || quantity.kind !== 'value' || quantity.value >= 10

type Turn = readonly [Attribution, ...Attribution[]]

/** Neighboring statements of one voice, together; those whose voice is doubtful stay apart from those whose is not. */
const byTurn = (found: readonly Attribution[]): readonly Turn[] => {
  const turns: Turn[] = []
  for (const next of found) {
    const last = turns.at(-1)
    const isSame = last?.[0].voice.key === next.voice.key && last[0].line.isVoiceDoubtful === next.line.isVoiceDoubtful
    if (last && isSame) turns[turns.length - 1] = [...last, next]
    else turns.push([next])
  }
  return turns
}

/**
 * The notes beside `block`, in text order; `rows` are the article's figures. `isFirst`: the voice has said nothing
 * before, so it is named in full.
 */
export const besideBlock = (article: Article, block: Block, rows: readonly FigureRow[]): readonly Beside[] => {
  const voices = byTurn(attributions(article, block)).map((turn) => ({
    at: startOf(turn[0]),
    note: {
      kind: 'voice',
      attributions: turn,
      isFirst: turn[0].voice.statementIds[0] === turn[0].statement.id,
    } as const,
  }))
  const figures = rows
    .filter(({ voice, figure }) => !voice && wantsSource(figure))
    .filter(({ figure }) => figure.span.start >= block.span.start && figure.span.end <= block.span.end)
    .map((row) => ({ at: row.figure.span.start, note: { kind: 'figure', row } as const }))
  return [...voices, ...figures].sort((a, b) => a.at - b.at).map(({ note }) => note)
}
