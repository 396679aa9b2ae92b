import {
  type Article,
  type Attribution,
  attributionIndex,
  type Block,
  type Segment,
  type Span,
  segments,
} from '@onrecord/article-data'
import { plain } from '../../output/plain.ts'
import { type Line, lineWidth, type Part } from '../../terminal/line.ts'
import { type NoteLine, noteGap, type Row } from '../layout/rows.ts'
import type { ReaderState } from '../state.ts'

const attributionOf = ({ article }: ReaderState, segment: Segment): Attribution | undefined =>
  attributionIndex(article).get(segment.statements.findLast(({ role }) => role === 'content')?.statementId ?? '')

const isDimmed = ({ filter }: ReaderState, attribution: Attribution | undefined): boolean =>
  filter !== undefined && attribution?.voice.key !== filter

/** The words of a segment on a line, cut where a match of the search begins or ends. */
const pieces = ({ article, find }: ReaderState, segment: Segment, line: Span): readonly Part[] => {
  const [from, to] = [Math.max(segment.span.start, line.start), Math.min(segment.span.end, line.end)]
  const matches = (find?.matches ?? []).filter(({ start, end }) => start < to && from < end)
  const cuts = [from, ...matches.flatMap(({ start, end }) => [Math.max(from, start), Math.min(to, end)]), to]
  // Every second piece is a match.
  return cuts.slice(1).map((end, index) => ({
    text: plain(article.text.slice(cuts[index], end)).replaceAll('\n', ' '),
    inverse: index % 2 === 1,
  }))
}

const words = (state: ReaderState, segment: Segment, line: Span): readonly Part[] => {
  const attribution = attributionOf(state, segment)
  const found = pieces(state, segment, line)
  const focus = state.statements[state.focus]?.statement.id
  const bold = segment.statements.some(({ statementId }) => statementId === focus)
  if (state.isZen) return found.map((part) => ({ ...part, bold }))
  const dim = isDimmed(state, attribution)
  if (!attribution) return found.map((part) => ({ ...part, dim }))
  const style = { tone: attribution.voice.tone, bold, italic: segment.quoted, dim }
  return found.map((part) => ({ ...part, ...style }))
}

/**
 * The statement whose mark the gutter of a line shows: the focused one if it is on the line, else the first. If one voice
 * is selected, only its statements are marked, so that it is recognizable without colors.
 */
const gutterOf = (state: ReaderState, found: readonly Segment[]): Attribution | undefined => {
  const focus = state.statements[state.focus]
  const on = found
    .flatMap((segment) => attributionOf(state, segment) ?? [])
    .filter((attribution) => !isDimmed(state, attribution))
  return on.find(({ statement }) => statement.id === focus?.statement.id) ?? on[0]
}

const gutter = (state: ReaderState, attribution?: Attribution): Line => {
  const inFocus = attribution !== undefined && attribution === state.statements[state.focus]
  const mark: Part = attribution
    ? {
        text: attribution.voice.mark.padEnd(2),
        tone: attribution.voice.tone,
        bold: true,
        dim: isDimmed(state, attribution),
      }
    : { text: '  ' }
  return [{ text: inFocus ? '▸' : ' ' }, mark, { text: '│ ', dim: true }]
}

const known = new WeakMap<Block, readonly Segment[]>()

/** The segments of a block, cut once: each line of the block needs them, in every frame. */
const segmentsOf = (article: Article, block: Block): readonly Segment[] => {
  const found = known.get(block) ?? segments(article, block)
  known.set(block, found)
  return found
}

const textLine = (state: ReaderState, row: Row & { readonly kind: 'text' }): Line => {
  const found = segmentsOf(state.article, row.block).filter(
    ({ span }) => span.start < row.span.end && row.span.start < span.end,
  )
  const text = found.flatMap((segment) => words(state, segment, row.span))
  return state.isZen ? text : [...gutter(state, gutterOf(state, found)), ...text]
}

const mainLine = (state: ReaderState, row: Row): Line => {
  switch (row.kind) {
    case 'text':
      return textLine(state, row)
    case 'head':
      return [
        { text: ' '.repeat(state.columns.gutter) },
        { text: row.text, bold: row.isHeadline, dim: !row.isHeadline },
      ]
    case 'blank':
      return state.isZen ? [] : gutter(state)
    case 'note':
      return [
        { text: `     ${row.line.isFirst ? '╰ ' : '  '}` },
        { text: row.line.text, tone: row.line.attribution.voice.tone },
      ]
    default:
      return row satisfies never
  }
}

const noteLine = (state: ReaderState, { attribution, isFirst, text }: NoteLine): Part => ({
  text: `${(isFirst ? attribution.voice.mark : '').padEnd(2)}${text}`,
  tone: attribution.voice.tone,
  dim: isDimmed(state, attribution),
})

/** One row of the story, with the note beside it if there is one. */
const storyLine = (state: ReaderState, row: Row): Line => {
  const { indent, gutter: marks, text } = state.columns
  const line = mainLine(state, row)
  const main = indent === 0 ? line : [{ text: ' '.repeat(indent) }, ...line]
  if (!row.side) return main
  const space = Math.max(0, indent + marks + text + noteGap - lineWidth(main))
  return [...main, { text: ' '.repeat(space) }, noteLine(state, row.side)]
}

/** The visible rows of the story. */
export const storyLines = (state: ReaderState, height: number): readonly Line[] =>
  state.rows.slice(state.top, state.top + height).map((row) => storyLine(state, row))
