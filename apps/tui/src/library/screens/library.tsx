import { type ArchiveReader, type ArchiveReads, completionChoices } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { completionsAt, searchStrings } from '@onrecord/article-view'
import { useApp, useWindowSize } from 'ink'
import { useEffect, useRef, useState } from 'react'
import type { Config } from '../../config/config.ts'
import { plain } from '../../output/plain.ts'
import { Reader } from '../../reader/screens/reader.tsx'
import type { ReaderRequest } from '../../reader/state.ts'
import type { ReadingFile } from '../../reading-state/reading-file.ts'
import { isFavorite, type Place, readTo } from '../../reading-state/reading-state.ts'
import { screenStrings } from '../../strings.ts'
import type { FirstFrame } from '../../terminal/first-frame.ts'
import { keyActions } from '../../terminal/input/key-actions.ts'
import { useKeys } from '../../terminal/input/key-input.tsx'
import { openScreen, type ScreenSetup, type TerminalControl } from '../../terminal/open-screen.tsx'
import { Screen } from '../../terminal/screen.tsx'
import { themes } from '../../terminal/themes.ts'
import { useCurrentReducer } from '../../terminal/use-current-reducer.ts'
import { reduceLibrary } from '../actions.ts'
import type { Feeds } from '../feeds.ts'
import { libraryLines } from '../library-lines.ts'
import { loadPage } from '../load-page.ts'
import type { Edit, QueryLine } from '../query-line.ts'
import { libraryOn, needsMore, type OpenedStory, requestOf, resizedLibrary } from '../state.ts'
import { largePageSize, pageSize } from '../story-page.ts'
import type { LibraryPage } from '../view.ts'
import { warmUp } from '../warm-up.ts'

type LibraryProps = {
  readonly reader: ArchiveReader
  readonly feeds: Feeds
  readonly first: LibraryPage
  readonly file: ReadingFile
  readonly config: Config
  readonly control: TerminalControl
}

/** The story on the screen. It has another key each time that one is opened, also if it is the same story elsewhere. */
type ShownStory = { readonly article: Article; readonly opened: OpenedStory; readonly key: number }

const maxCompletions = 20

/** The completions of the line at the caret, with names from the archive. Throws ArchiveError. */
const completeLine = async (archive: ArchiveReads, { text, caret }: QueryLine): Promise<Edit> => {
  const choicesFor = (completion: Parameters<typeof completionChoices>[1]) =>
    completionChoices(archive, completion, maxCompletions)
  return { kind: 'offer', text, of: await completionsAt(text, caret, choicesFor, { isAsked: true }) }
}

/** The time limit of a request, in milliseconds. */
const maxWait = 10_000

/** The page that replaces an answer that takes too long. */
const tooBroad: LibraryPage = { items: [], notice: searchStrings.tooBroad }

/** The lists of an archive's stories and voices, and the reader for the open story. */
const Library = ({ reader, feeds, first, file, config, control }: LibraryProps) => {
  const { exit, suspendTerminal } = useApp()
  const { columns, rows } = useWindowSize()
  const [state, dispatch, current] = useCurrentReducer(reduceLibrary, () =>
    libraryOn(first, { columns, rows }, file.state(), config),
  )
  const [actionsFor] = useState(() => keyActions(current().commands))
  const [shown, setShown] = useState<ShownStory>()
  const { loaded, next, line, opened, isToEnd, isOver, suspensions, reading } = state
  const request = requestOf(state)
  const isShort = needsMore(state)
  const running = useRef(new AbortController())
  const within = (): ArchiveReads => reader.within({ milliseconds: maxWait, signal: running.current.signal })
  /** Ignores the failure of an aborted request, and shows that a request took too long. */
  const failed = (cause: unknown): void => {
    if (running.current.signal.aborted || (cause instanceof Error && cause.name === 'AbortError')) return
    if (cause instanceof Error && /^Archive(?:Timeout|Busy)Error$/u.test(cause.name))
      dispatch({ kind: 'found', asked: request, page: tooBroad })
    else exit(cause instanceof Error ? cause : new Error(String(cause)))
  }

  useEffect(() => dispatch({ kind: 'resize', size: { columns, rows } }), [columns, rows])
  useEffect(() => {
    if (reading) file.change(() => reading)
  }, [file, reading])
  useEffect(() => {
    if (suspensions > 0) suspendTerminal(control.suspend)
  }, [suspensions, suspendTerminal, control])
  useEffect(() => {
    if (isOver) exit()
  }, [isOver, exit])
  useEffect(() => {
    if (request !== loaded) {
      // Only the latest request matters.
      running.current.abort()
      running.current = new AbortController()
      loadPage({ ...within(), feeds: feeds.list }, state).then(
        (page) => dispatch({ kind: 'found', asked: request, page }),
        failed,
      )
    } else if (isShort && next !== undefined)
      loadPage({ ...within(), feeds: feeds.list }, state, next, isToEnd ? largePageSize : pageSize).then(
        (page) => dispatch({ kind: 'more', asked: request, after: next, page }),
        failed,
      )
  }, [reader, request, loaded, isShort, next, isToEnd, exit])
  useEffect(() => {
    if (line?.isAsking) completeLine(within(), line).then((edit) => dispatch({ kind: 'edit', edit }), failed)
  }, [reader, line, exit])
  useEffect(() => {
    if (opened === undefined) setShown(undefined)
    else
      within()
        .get(opened.id)
        .then(
          (found) =>
            found
              ? setShown((before) => ({ article: found, opened, key: (before?.key ?? 0) + 1 }))
              : dispatch({ kind: 'close' }),
          failed,
        )
  }, [reader, opened, exit])
  /** Does what the last key asks for outside the list. Reading feeds is work for another process. */
  const serve = (): void => {
    const { effect } = current()
    if (!effect) return
    const showProgress = (stored: number) => dispatch({ kind: 'progress', text: screenStrings.feedProgress(stored) })
    showProgress(0)
    feeds.read(effect, showProgress).then((message) => dispatch({ kind: 'reloaded', message: plain(message) }))
  }
  useEffect(() => feeds.stop, [feeds])
  useEffect(() => warmUp(reader), [reader])
  useKeys({
    // While a story is loading, keys wait for it.
    isReady: () => current().opened === undefined,
    take: ({ input, key }) => {
      const now = current()
      const mode = now.line ? 'typing' : now.isAwaitingMark ? 'letter' : 'commands'
      const { action, rest } = actionsFor(input, key, mode)
      if (action) dispatch(action)
      serve()
      return rest
    },
    point: (event) => dispatch({ kind: 'point', event }),
  })

  if (shown) {
    const { article, opened: story, key } = shown
    // The list needs the place only when the story is left. Until then, scrolling would draw everything twice.
    const read = (place: Place) => dispatch({ kind: 'read', story: story.id, place })
    const request = (asked: ReaderRequest, place: Place): string | undefined => {
      read(place)
      if (asked.kind === 'mark') dispatch({ ...asked, kind: 'mark', place: { ...place, story: story.id } })
      else if (asked.kind === 'visit') dispatch({ kind: 'visit', forward: asked.forward })
      else if (asked.kind === 'favorite') {
        dispatch({ kind: 'favorite', story: story.id })
        return isFavorite(current().reading, story.id) ? screenStrings.favorite : screenStrings.noFavorite
      } else if (current().reading?.marks[asked.letter]) dispatch({ kind: 'return', letter: asked.letter })
      else return screenStrings.noMark(plain(asked.letter))
      return undefined
    }
    return (
      <Reader
        key={key}
        article={article}
        config={config}
        control={control}
        statement={story.statement}
        place={story.place}
        library={{
          isOpen: () => current().opened === story,
          leave: (place) => {
            read(place)
            dispatch({ kind: 'close' })
          },
          read: (place) => file.change((before) => readTo(before, { story: story.id, ...place })),
          request,
        }}
      />
    )
  }
  // Between a resize and its effect the state has the old size.
  return (
    <Screen
      size={{ columns, rows }}
      theme={themes[config.theme]}
      lines={(size) => libraryLines(resizedLibrary(state, size))}
    />
  )
}

/**
 * Opens the library on its first page, which `frame` shows already, until the user leaves it. `file` has what is
 * remembered about the archive. Throws ArchiveError.
 */
export const openLibrary = async (
  reader: ArchiveReader,
  feeds: Feeds,
  first: LibraryPage,
  file: ReadingFile,
  setup: ScreenSetup,
  frame: FirstFrame,
): Promise<void> => {
  // A signal ends the process without a return from here.
  process.once('exit', file.close)
  try {
    await openScreen(
      (control) => (
        <Library reader={reader} feeds={feeds} first={first} file={file} config={setup.config} control={control} />
      ),
      setup,
      frame,
    )
  } finally {
    process.off('exit', file.close)
    file.close()
  }
}
