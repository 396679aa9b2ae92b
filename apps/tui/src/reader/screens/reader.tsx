import type { Article } from '@onrecord/article-data'
import { Box, Text, useApp, useInput, useWindowSize } from 'ink'
import { useEffect, useReducer } from 'react'
import { screenStrings } from '../../strings.ts'
import type { HeldKeyboard } from '../../terminal/keyboard.ts'
import { openScreen } from '../../terminal/open-screen.tsx'
import { reduce } from '../actions.ts'
import { actionsFor } from '../keys.ts'
import { bodyHeight, openedAt, type ReaderState } from '../state.ts'
import { PanelScreen } from './panel.tsx'
import { StatusBar } from './status-bar.tsx'
import { StoryRow } from './story-row.tsx'
import { TitleBar } from './title-bar.tsx'

/** The smallest terminal in which a story can be read. */
const minSize = { columns: 20, rows: 8 }

const Body = ({ state }: { readonly state: ReaderState }) =>
  state.panel === 'story' ? (
    <Box flexDirection="column" height={bodyHeight(state.size)} overflow="hidden">
      {state.rows.slice(state.top, state.top + bodyHeight(state.size)).map((row, index) => (
        <StoryRow key={`${state.top + index}`} state={state} row={row} />
      ))}
    </Box>
  ) : (
    <PanelScreen state={state} />
  )

type ReaderProps = {
  readonly article: Article
  readonly suspend: () => Promise<void>
  /** The id of a statement to open the story at. */
  readonly statement?: string | undefined
  readonly onLeave?: () => void
}

/**
 * The reader for one article. Ctrl-Z calls `suspend`. When the user leaves the reader, it calls `onLeave`; without one,
 * the process ends.
 */
export const Reader = ({ article, suspend, statement, onLeave }: ReaderProps) => {
  const { exit, suspendTerminal } = useApp()
  const { columns, rows } = useWindowSize()
  const [state, dispatch] = useReducer(reduce, { columns, rows }, (size) => openedAt(article, size, statement))
  useEffect(() => dispatch({ kind: 'resize', size: { columns, rows } }), [columns, rows])
  useInput((input, key) => {
    if (key.ctrl && input === 'z') {
      suspendTerminal(suspend)
      return
    }
    actionsFor(input, key).forEach(dispatch)
  })
  useEffect(() => {
    if (state.isOver) (onLeave ?? exit)()
  }, [state.isOver, onLeave, exit])
  if (columns < minSize.columns || rows < minSize.rows)
    return <Text wrap="truncate">{screenStrings.tooSmall(minSize.columns, minSize.rows)}</Text>
  // Between a resize and its effect the state has the old size. Drawing it would overflow the screen.
  if (state.size.columns !== columns || state.size.rows !== rows) return null
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <TitleBar {...state} />
      <Body state={state} />
      <StatusBar {...state} />
    </Box>
  )
}

/** Opens the reader for one article until the user leaves it. */
export const openReader = (article: Article, keyboard: HeldKeyboard): Promise<void> =>
  openScreen((suspend) => <Reader article={article} suspend={suspend} />, keyboard)
