import type { Article } from '@onrecord/article-data'
import { useApp, useWindowSize } from 'ink'
import { useEffect } from 'react'
import type { Place } from '../../reading-state/reading-state.ts'
import { clipboardCode } from '../../terminal/clipboard.ts'
import type { FirstFrame } from '../../terminal/first-frame.ts'
import { useKeys } from '../../terminal/key-input.tsx'
import type { HeldKeyboard } from '../../terminal/keyboard.ts'
import { openAddress } from '../../terminal/open-address.ts'
import { openScreen } from '../../terminal/open-screen.tsx'
import { Screen } from '../../terminal/screen.tsx'
import { useCurrentReducer } from '../../terminal/use-current-reducer.ts'
import { reduce } from '../actions.ts'
import { actionsFor } from '../keys.ts'
import { readerLines } from '../lines/reader-lines.ts'
import { openedAt, openedAtPlace, placeOf, type ReaderRequest, resizedTo } from '../state.ts'

/**
 * The list from which a story is read. `isOpen` is false as soon as another story or the list is asked for. `request`
 * returns a notice if it cannot be done.
 */
type ReaderLibrary = {
  readonly isOpen: () => boolean
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
  const [state, dispatch, current] = useCurrentReducer(reduce, () => {
    const size = { columns, rows }
    const opened = place ? openedAtPlace(article, size, place) : openedAt(article, size, statement)
    return { ...opened, isInLibrary: library !== undefined }
  })
  /** Does what the last key asks for outside the reader. */
  const serve = (): void => {
    const { copied, browsed, request, isOver, isQuit } = current()
    if (copied !== undefined) process.stdout.write(clipboardCode(copied))
    if (browsed !== undefined) openAddress(browsed)
    const notice = request && library?.request(request, placeOf(current()))
    if (notice !== undefined) dispatch({ kind: 'notify', notice })
    if (isOver) (isQuit ? exit : (library?.leave ?? exit))()
  }
  useKeys({
    isReady: () => !current().isOver && (library?.isOpen() ?? true),
    take: ({ input, key }) => {
      const { line, letterFor } = current()
      const { action, rest } = actionsFor(input, key, line ? 'typing' : letterFor ? 'letter' : 'commands')
      if (action) {
        dispatch(action)
        serve()
      }
      return rest
    },
  })
  useEffect(() => dispatch({ kind: 'resize', size: { columns, rows } }), [columns, rows])
  useEffect(() => {
    if (state.suspensions > 0) suspendTerminal(suspend)
  }, [state.suspensions, suspendTerminal, suspend])
  useEffect(() => library?.read(placeOf(state)), [state.top, state.focus])
  // Between a resize and its effect the state has the old size.
  return <Screen size={{ columns, rows }} lines={(size) => readerLines(resizedTo(state, size))} />
}

/** Opens the reader for one article until the user leaves it. */
export const openReader = (article: Article, keyboard: HeldKeyboard, first?: FirstFrame): Promise<void> =>
  openScreen((suspend) => <Reader article={article} suspend={suspend} />, keyboard, first)
