import { type ArchiveReader, type ArchiveReads, completionChoices } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { completionsAt, searchStrings } from '@onrecord/article-view'
import { useApp, useInput, useWindowSize } from 'ink'
import { useEffect, useReducer, useRef, useState } from 'react'
import { Reader } from '../../reader/screens/reader.tsx'
import type { FirstFrame } from '../../terminal/first-frame.ts'
import type { HeldKeyboard } from '../../terminal/keyboard.ts'
import { openScreen } from '../../terminal/open-screen.tsx'
import { Screen } from '../../terminal/screen.tsx'
import { reduceLibrary } from '../actions.ts'
import { libraryActionsFor } from '../keys.ts'
import { libraryLines } from '../library-lines.ts'
import { loadPage } from '../load-page.ts'
import type { Edit, QueryLine } from '../query-line.ts'
import { type LibraryPage, libraryOn, needsMore, requestOf, resizedLibrary } from '../state.ts'
import { largePageSize, pageSize } from '../story-page.ts'

type LibraryProps = {
  readonly reader: ArchiveReader
  readonly first: LibraryPage
  readonly suspend: () => Promise<void>
}

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
const Library = ({ reader, first, suspend }: LibraryProps) => {
  const { exit, suspendTerminal } = useApp()
  const { columns, rows } = useWindowSize()
  const [state, dispatch] = useReducer(reduceLibrary, { columns, rows }, (size) => libraryOn(first, size))
  const [article, setArticle] = useState<Article>()
  const { view, query, loaded, next, line, opened, isToEnd, isOver, suspensions } = state
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
    if (suspensions > 0) suspendTerminal(suspend)
  }, [suspensions, suspendTerminal, suspend])
  useEffect(() => {
    if (isOver) exit()
  }, [isOver, exit])
  useEffect(() => {
    if (request !== loaded) {
      // Only the latest request matters.
      running.current.abort()
      running.current = new AbortController()
      loadPage(within(), { view, query }).then((page) => dispatch({ kind: 'found', asked: request, page }), failed)
    } else if (isShort && next !== undefined)
      loadPage(within(), { view, query }, next, isToEnd ? largePageSize : pageSize).then(
        (page) => dispatch({ kind: 'more', asked: request, after: next, page }),
        failed,
      )
  }, [reader, view, query, request, loaded, isShort, next, isToEnd, exit])
  useEffect(() => {
    if (line?.isAsking) completeLine(within(), line).then((edit) => dispatch({ kind: 'edit', edit }), failed)
  }, [reader, line, exit])
  useEffect(() => {
    if (opened === undefined) setArticle(undefined)
    else
      within()
        .get(opened.id)
        .then((found) => (found ? setArticle(found) : dispatch({ kind: 'close' })), failed)
  }, [reader, opened, exit])
  useInput((input, key) => {
    if (opened === undefined) libraryActionsFor(input, key, line !== undefined).forEach(dispatch)
  })

  if (article)
    return (
      <Reader
        article={article}
        suspend={suspend}
        statement={opened?.statement}
        onLeave={() => dispatch({ kind: 'close' })}
      />
    )
  // Between a resize and its effect the state has the old size.
  return <Screen size={{ columns, rows }} lines={(size) => libraryLines(resizedLibrary(state, size))} />
}

/** Opens the library on its first page, which `frame` shows already, until the user leaves it. Throws ArchiveError. */
export const openLibrary = (
  reader: ArchiveReader,
  first: LibraryPage,
  keyboard: HeldKeyboard,
  frame: FirstFrame,
): Promise<void> =>
  openScreen((suspend) => <Library reader={reader} first={first} suspend={suspend} />, keyboard, frame)
