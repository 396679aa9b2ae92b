import type { Article } from '@onrecord/article-data'
import { useApp, useInput, useWindowSize } from 'ink'
import { useEffect, useReducer } from 'react'
import type { Place } from '../../reading-state/reading-state.ts'
import { clipboardCode } from '../../terminal/clipboard.ts'
import type { FirstFrame } from '../../terminal/first-frame.ts'
import type { HeldKeyboard } from '../../terminal/keyboard.ts'
import { openAddress } from '../../terminal/open-address.ts'
import { openScreen } from '../../terminal/open-screen.tsx'
import { Screen } from '../../terminal/screen.tsx'
import { reduce } from '../actions.ts'
import { actionsFor } from '../keys.ts'
import { readerLines } from '../lines/reader-lines.ts'
import { openedAt, openedAtPlace, placeOf, type ReaderRequest, resizedTo } from '../state.ts'

/** The list from which a story is read. `request` returns a notice if it cannot be done. */
type ReaderLibrary = {
  readonly leave: () => void
  readonly read: (place: Place) => void
  readonly request: (asked: ReaderRequest, place: Place) => string | undefined
}

type ReaderProps = {
  readonly article: Article
  readonly suspend: () => Promise<void>
  /** The id of a statement to open the story at. */
  readonly statement?: string | undefined
  /** The place to open the story at, if no statement is given. */
  readonly place?: Place | undefined
  readonly library?: ReaderLibrary
}

/**
 * The reader for one article. Ctrl-Z calls `suspend`. When the user leaves the reader, it leads to the library; without
 * one, the process ends.
 */
export const Reader = ({ article, suspend, statement, place, library }: ReaderProps) => {
  const { exit, suspendTerminal } = useApp()
  const { columns, rows } = useWindowSize()
  const [state, dispatch] = useReducer(reduce, { columns, rows }, (size) => ({
    ...(place ? openedAtPlace(article, size, place) : openedAt(article, size, statement)),
    isInLibrary: library !== undefined,
  }))
  useEffect(() => dispatch({ kind: 'resize', size: { columns, rows } }), [columns, rows])
  useInput((input, key) => {
    actionsFor(input, key, state.line ? 'typing' : state.letterFor ? 'letter' : 'commands').forEach(dispatch)
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
    if (state.isOver) (state.isQuit ? exit : (library?.leave ?? exit))()
  }, [state.isOver, state.isQuit, library, exit])
  useEffect(() => library?.read(placeOf(state)), [state.top, state.focus])
  useEffect(() => {
    const notice = state.request && library?.request(state.request, placeOf(state))
    if (notice !== undefined) dispatch({ kind: 'notify', notice })
  }, [state.request])
  // Between a resize and its effect the state has the old size.
  return <Screen size={{ columns, rows }} lines={(size) => readerLines(resizedTo(state, size))} />
}

/** Opens the reader for one article until the user leaves it. */
export const openReader = (article: Article, keyboard: HeldKeyboard, first?: FirstFrame): Promise<void> =>
  openScreen((suspend) => <Reader article={article} suspend={suspend} />, keyboard, first)
