import type { Archive } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { Text, useApp, useInput, useWindowSize } from 'ink'
import { useEffect, useReducer, useState } from 'react'
import { Reader } from '../../reader/screens/reader.tsx'
import { completeLine } from '../complete-line.ts'
import { loadPage } from '../load-page.ts'
import { reduceShelf } from '../shelf-actions.ts'
import { shelfActionsFor } from '../shelf-keys.ts'
import { askedBy, needsMore, type ShelfPage, shelfOn } from '../shelf-state.ts'
import { ShelfScreen } from './shelf-screen.tsx'

type ShelfProps = {
  readonly archive: Archive
  readonly first: ShelfPage
  readonly suspend: () => Promise<void>
}

const least = { columns: 20, rows: 8 }

/** The lists of an archive's stories and voices, and the reader over it on the one that is opened. */
export const Shelf = ({ archive, first, suspend }: ShelfProps) => {
  const { exit, suspendTerminal } = useApp()
  const { columns, rows } = useWindowSize()
  const [state, dispatch] = useReducer(reduceShelf, { columns, rows }, (size) => shelfOn(first, size))
  const [article, setArticle] = useState<Article>()
  const { view, query, loaded, next, line, opened, isOver } = state
  const asks = askedBy(state)
  const isShort = needsMore(state)

  useEffect(() => dispatch({ kind: 'resize', size: { columns, rows } }), [columns, rows])
  useEffect(() => {
    if (isOver) exit()
  }, [isOver, exit])
  useEffect(() => {
    if (asks !== loaded)
      loadPage(archive, { view, query }).then((page) => dispatch({ kind: 'found', asked: asks, page }), exit)
    else if (isShort && next !== undefined)
      loadPage(archive, { view, query }, next).then(
        (page) => dispatch({ kind: 'more', asked: asks, after: next, page }),
        exit,
      )
  }, [archive, view, query, asks, loaded, isShort, next, exit])
  useEffect(() => {
    if (line?.isAsking) completeLine(archive, line).then((edit) => dispatch({ kind: 'edit', edit }), exit)
  }, [archive, line, exit])
  useEffect(() => {
    if (opened === undefined) setArticle(undefined)
    else archive.get(opened.id).then((found) => (found ? setArticle(found) : dispatch({ kind: 'close' })), exit)
  }, [archive, opened, exit])
  useInput((input, key) => {
    if (opened !== undefined) return
    if (key.ctrl && input === 'z') suspendTerminal(suspend)
    else shelfActionsFor(input, key, line !== undefined).forEach(dispatch)
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
  return state.size.columns === columns && state.size.rows === rows ? <ShelfScreen state={state} /> : null
}
