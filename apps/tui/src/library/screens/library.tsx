import type { ArchiveReader, ArchiveReads } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { searchStrings } from '@onrecord/article-view'
import { Text, useApp, useInput, useWindowSize } from 'ink'
import { useEffect, useReducer, useRef, useState } from 'react'
import { Reader } from '../../reader/screens/reader.tsx'
import { reduceLibrary } from '../actions.ts'
import { completeLine } from '../complete-line.ts'
import { libraryActionsFor } from '../keys.ts'
import { loadPage } from '../load-page.ts'
import { askedBy, type LibraryPage, libraryOn, needsMore } from '../state.ts'
import { LibraryScreen } from './library-screen.tsx'

type LibraryProps = {
  readonly reader: ArchiveReader
  readonly first: LibraryPage
  readonly suspend: () => Promise<void>
}

/** How long an answer is waited for, in milliseconds. */
const longest = 10_000

/** What is shown in place of an answer that takes too long. */
const tooBroad: LibraryPage = { items: [], notice: searchStrings.tooBroad }

const least = { columns: 20, rows: 8 }

/** The lists of an archive's stories and voices, and the reader over it on the one that is opened. */
export const Library = ({ reader, first, suspend }: LibraryProps) => {
  const { exit, suspendTerminal } = useApp()
  const { columns, rows } = useWindowSize()
  const [state, dispatch] = useReducer(reduceLibrary, { columns, rows }, (size) => libraryOn(first, size))
  const [article, setArticle] = useState<Article>()
  const { view, query, loaded, next, line, opened, isOver } = state
  const asks = askedBy(state)
  const isShort = needsMore(state)
  const running = useRef(new AbortController())
  const within = (): ArchiveReads => reader.within({ milliseconds: longest, signal: running.current.signal })
  /** An answer that nobody waits for any more is none; one that takes too long is shown as such. */
  const failed = (cause: unknown): void => {
    if (running.current.signal.aborted || (cause instanceof Error && cause.name === 'AbortError')) return
    if (cause instanceof Error && /^Archive(?:Timeout|Busy)Error$/u.test(cause.name))
      dispatch({ kind: 'found', asked: asks, page: tooBroad })
    else exit(cause instanceof Error ? cause : new Error(String(cause)))
  }

  useEffect(() => dispatch({ kind: 'resize', size: { columns, rows } }), [columns, rows])
  useEffect(() => {
    if (isOver) exit()
  }, [isOver, exit])
  useEffect(() => {
    if (asks !== loaded) {
      // What was asked before is asked no more.
      running.current.abort()
      running.current = new AbortController()
      loadPage(within(), { view, query }).then((page) => dispatch({ kind: 'found', asked: asks, page }), failed)
    } else if (isShort && next !== undefined)
      loadPage(within(), { view, query }, next).then(
        (page) => dispatch({ kind: 'more', asked: asks, after: next, page }),
        failed,
      )
  }, [reader, view, query, asks, loaded, isShort, next, exit])
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
    if (opened !== undefined) return
    if (key.ctrl && input === 'z') suspendTerminal(suspend)
    else libraryActionsFor(input, key, line !== undefined).forEach(dispatch)
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
  if (columns < least.columns || rows < least.rows)
    return <Text wrap="truncate">Too small: {`${least.columns}×${least.rows}`} needed</Text>
  // Between a resize and its effect the state still has the old size: drawing that would overflow the screen.
  return state.size.columns === columns && state.size.rows === rows ? <LibraryScreen state={state} /> : null
}
