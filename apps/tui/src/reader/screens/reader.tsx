import type { Article } from '@onrecord/article-data'
import { useApp, useInput, useWindowSize } from 'ink'
import { useEffect, useReducer } from 'react'
import { clipboardCode } from '../../terminal/clipboard.ts'
import type { FirstFrame } from '../../terminal/first-frame.ts'
import type { HeldKeyboard } from '../../terminal/keyboard.ts'
import { openAddress } from '../../terminal/open-address.ts'
import { openScreen } from '../../terminal/open-screen.tsx'
import { Screen } from '../../terminal/screen.tsx'
import { reduce } from '../actions.ts'
import { actionsFor } from '../keys.ts'
import { readerLines } from '../lines/reader-lines.ts'
import { openedAt, resizedTo } from '../state.ts'

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
  const [state, dispatch] = useReducer(reduce, { columns, rows }, (size) => ({
    ...openedAt(article, size, statement),
    isInLibrary: onLeave !== undefined,
  }))
  useEffect(() => dispatch({ kind: 'resize', size: { columns, rows } }), [columns, rows])
  useInput((input, key) => {
    actionsFor(input, key, state.line !== undefined).forEach(dispatch)
  })
  useEffect(() => {
    if (state.copied !== undefined) process.stdout.write(clipboardCode(state.copied))
  }, [state.copied])
  useEffect(() => {
    if (state.browsed !== undefined) openAddress(state.browsed)
  }, [state.browsed])
  useEffect(() => {
    if (state.suspensions > 0) suspendTerminal(suspend)
  }, [state.suspensions, suspendTerminal, suspend])
  useEffect(() => {
    if (state.isOver) (state.isQuit ? exit : (onLeave ?? exit))()
  }, [state.isOver, state.isQuit, onLeave, exit])
  // Between a resize and its effect the state has the old size.
  return <Screen size={{ columns, rows }} lines={(size) => readerLines(resizedTo(state, size))} />
}

/** Opens the reader for one article until the user leaves it. */
export const openReader = (article: Article, keyboard: HeldKeyboard, first?: FirstFrame): Promise<void> =>
  openScreen((suspend) => <Reader article={article} suspend={suspend} />, keyboard, first)
