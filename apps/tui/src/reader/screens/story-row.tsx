import { type Attribution, attributionIndex, type Segment, type Span, segments } from '@onrecord/article-data'
import { Box, Text } from 'ink'
import type { ReactNode } from 'react'
import { plain } from '../../output/plain.ts'
import type { NoteLine, Row } from '../layout/rows.ts'
import { colorOf } from '../palette.ts'
import type { ReaderState } from '../state.ts'

const attributionOf = ({ article }: ReaderState, segment: Segment): Attribution | undefined =>
  attributionIndex(article).get(segment.statements.findLast(({ role }) => role === 'content')?.statementId ?? '')

const isDimmed = ({ filter }: ReaderState, attribution: Attribution | undefined): boolean =>
  filter !== undefined && attribution?.voice.key !== filter

const clipped = (segment: Segment, line: Span): string =>
  segment.text.slice(Math.max(0, line.start - segment.span.start), Math.max(0, line.end - segment.span.start))

const Words = ({
  state,
  segment,
  line,
}: {
  readonly state: ReaderState
  readonly segment: Segment
  readonly line: Span
}) => {
  const attribution = attributionOf(state, segment)
  const words = plain(clipped(segment, line)).replaceAll('\n', ' ')
  if (!attribution) return <Text dimColor={isDimmed(state, undefined)}>{words}</Text>
  const inFocus = segment.statements.some(
    ({ statementId }) => statementId === state.statements[state.focus]?.statement.id,
  )
  return (
    <Text
      {...colorOf(attribution.voice)}
      bold={inFocus}
      italic={segment.quoted}
      dimColor={isDimmed(state, attribution)}
    >
      {words}
    </Text>
  )
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

const Gutter = ({
  state,
  attribution,
}: {
  readonly state: ReaderState
  readonly attribution?: Attribution | undefined
}) => {
  const inFocus = attribution !== undefined && attribution === state.statements[state.focus]
  return (
    <Text>
      {inFocus ? '▸' : ' '}
      {attribution ? (
        <Text {...colorOf(attribution.voice)} bold dimColor={isDimmed(state, attribution)}>
          {attribution.voice.mark.padEnd(2)}
        </Text>
      ) : (
        '  '
      )}
      <Text dimColor>│ </Text>
    </Text>
  )
}

const Note = ({ state, line }: { readonly state: ReaderState; readonly line: NoteLine }) => (
  <Text {...colorOf(line.attribution.voice)} dimColor={isDimmed(state, line.attribution)} wrap="truncate">
    {line.isFirst ? `${line.attribution.voice.mark.padEnd(2)}${line.text}` : `  ${line.text}`}
  </Text>
)

const TextLine = ({ state, row }: { readonly state: ReaderState; readonly row: Row & { readonly kind: 'text' } }) => {
  const found = segments(state.article, row.block).filter(
    ({ span }) => span.start < row.span.end && row.span.start < span.end,
  )
  return (
    <Text wrap="truncate">
      <Gutter state={state} attribution={gutterOf(state, found)} />
      {found.map((segment) => (
        <Words key={segment.span.start} state={state} segment={segment} line={row.span} />
      ))}
    </Text>
  )
}

const leftOf = (state: ReaderState, row: Row): ReactNode => {
  switch (row.kind) {
    case 'text':
      return <TextLine state={state} row={row} />
    case 'blank':
      return <Gutter state={state} />
    case 'note':
      return (
        <Text wrap="truncate">
          {`     ${row.line.isFirst ? '╰ ' : '  '}`}
          <Text {...colorOf(row.line.attribution.voice)}>{row.line.text}</Text>
        </Text>
      )
  }
}

/** One row of the story, with the note beside it if there is one. */
export const StoryRow = ({ state, row }: { readonly state: ReaderState; readonly row: Row }) => (
  <Box height={1} overflow="hidden">
    <Box width={state.columns.side === 0 ? state.size.columns : state.columns.text + 7} flexShrink={0}>
      {leftOf(state, row)}
    </Box>
    {row.side ? <Note state={state} line={row.side} /> : null}
  </Box>
)
