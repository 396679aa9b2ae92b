import type { Article } from '@onrecord/article-data'
import { useApp, useWindowSize } from 'ink'
import { useEffect, useRef, useState } from 'react'
import type { Config } from '../../config/config.ts'
import { articleText } from '../../output/article-formats.ts'
import type { Place } from '../../reading-state/reading-state.ts'
import { clipboardCode } from '../../terminal/clipboard.ts'
import type { FirstFrame } from '../../terminal/first-frame.ts'
import { keyActions } from '../../terminal/input/key-actions.ts'
import { useKeys } from '../../terminal/input/key-input.tsx'
import { openAddress } from '../../terminal/open-address.ts'
import { openScreen, type ScreenSetup, type TerminalControl } from '../../terminal/open-screen.tsx'
import { pipeTo } from '../../terminal/pipe-to.ts'
import { Screen } from '../../terminal/screen.tsx'
import { themes } from '../../terminal/themes.ts'
import { useCurrentReducer } from '../../terminal/use-current-reducer.ts'
import { reduce } from '../actions.ts'
import { readerLines } from '../lines/reader-lines.ts'
import { saveStory } from '../save-story.ts'
import { openedAt, openedAtPlace, placeOf, type ReaderRequest, resizedTo } from '../state.ts'

/**
 * The list from which a story is read. `isOpen` is false as soon as another story or the list is asked for. `request`
 * returns a notice if it cannot be done.
 */
type ReaderLibrary = {
  readonly isOpen: () => boolean
  readonly leave: (place: Place) => void
  readonly read: (place: Place) => void
  readonly request: (asked: ReaderRequest, place: Place) => string | undefined
}

type ReaderProps = {
  readonly article: Article
  readonly config: Config
  readonly control: TerminalControl
  /** The id of a statement to open the story at. */
  readonly statement?: string | undefined
  /** The place to open the story at, if no statement is given. */
  readonly place?: Place | undefined
  readonly library?: ReaderLibrary
}

/**
 * The reader for one article. Ctrl-Z calls `control.suspend`. When the user leaves the reader, it leads to the library; without
 * one, the process ends.
 */
export const Reader = ({ article, config, control, statement, place, library }: ReaderProps) => {
  const { exit, suspendTerminal } = useApp()
  const { columns, rows } = useWindowSize()
  const [state, dispatch, current] = useCurrentReducer(reduce, () => {
    const size = { columns, rows }
    const opened = place ? openedAtPlace(article, size, place, config) : openedAt(article, size, statement, config)
    return { ...opened, isInLibrary: library !== undefined }
  })
  const [actionsFor] = useState(() => keyActions(current().commands))
  /** Whether another program has the terminal. */
  const isAway = useRef(false)
  /** Does what the last key asks for outside the reader. */
  const serve = (): void => {
    const { effect, isOver, isQuit } = current()
    const notify = (notice: string | undefined): void => {
      if (notice !== undefined) dispatch({ kind: 'notify', notice })
    }
    switch (effect?.kind) {
      case 'copy':
        process.stdout.write(clipboardCode(effect.text))
        break
      case 'browse':
        openAddress(effect.address)
        break
      case 'library':
        notify(library?.request(effect.request, placeOf(current())))
        break
      case 'save':
        saveStory(article, effect.path, effect.isReplacing).then((result) =>
          result.kind === 'exists' ? dispatch({ kind: 'exists', path: effect.path }) : notify(result.notice),
        )
        break
      case 'load-map':
        import('../map/world.ts').then(({ world }) => dispatch({ kind: 'outlines', outlines: world() }))
        break
      case 'pipe':
        isAway.current = true
        suspendTerminal(async () => {
          const takeKeys = await control.yieldKeys()
          await pipeTo(effect.command, await articleText(article, 'txt'))
          takeKeys()
          isAway.current = false
        }).catch(exit)
        break
      case undefined:
        break
      default:
        effect satisfies never
    }
    if (!isOver) return
    if (library && !isQuit) library.leave(placeOf(current()))
    else exit()
  }
  useKeys({
    isReady: () => !isAway.current && !current().isOver && (library?.isOpen() ?? true),
    take: ({ input, key }) => {
      const { line, prompt, letterFor } = current()
      const typing = prompt === 'voice' ? 'picking' : 'typing'
      const { action, rest } = actionsFor(input, key, line ? typing : letterFor ? 'letter' : 'commands')
      if (action) {
        dispatch(action)
        serve()
      }
      return rest
    },
    point: (event) => {
      dispatch({ kind: 'point', event })
      serve()
    },
  })
  useEffect(() => dispatch({ kind: 'resize', size: { columns, rows } }), [columns, rows])
  useEffect(() => {
    if (state.suspensions > 0) suspendTerminal(control.suspend)
  }, [state.suspensions, suspendTerminal, control])
  useEffect(() => library?.read(placeOf(state)), [state.top, state.focus])
  // Between a resize and its effect the state has the old size.
  return (
    <Screen
      size={{ columns, rows }}
      theme={themes[config.theme]}
      lines={(size) => readerLines(resizedTo(state, size))}
    />
  )
}

/** Opens the reader for one article until the user leaves it. */
export const openReader = (article: Article, setup: ScreenSetup, first?: FirstFrame): Promise<void> =>
  openScreen((control) => <Reader article={article} config={setup.config} control={control} />, setup, first)
