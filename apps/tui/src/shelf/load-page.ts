import {
  type ArchiveReads,
  type Page,
  type PageOptions,
  parseVoiceQuery,
  voiceStatementsFound,
} from '@onrecord/article-archive'
import { type ParsedQuery, parseQuery, type Query } from '@onrecord/article-data'
import { itemOf, itemOfHit, itemOfStatement, itemOfVoice, type ShelfItem } from './shelf-item.ts'
import type { ShelfPage, ShelfState, ShelfView } from './shelf-state.ts'

const pageSize = 50

/** What is typed in a list as a query; `undefined` in the list of voices, where it is the beginning of a name. */
export const parsedIn = ({ kind }: ShelfView, typed: string): ParsedQuery | undefined => {
  switch (kind) {
    case 'stories':
      return parseQuery(typed)
    case 'voice':
      return parseVoiceQuery(typed)
    case 'voices':
      return undefined
  }
}

const stories = (archive: ArchiveReads, query: Query | undefined, options: PageOptions): Promise<Page<ShelfItem>> =>
  query
    ? archive.search(query, options).then((page) => ({ ...page, items: page.items.map(itemOfHit) }))
    : archive.list(options).then((page) => ({ ...page, items: page.items.map(itemOf) }))

const saidBy = async (
  archive: ArchiveReads,
  id: string,
  query: Query | undefined,
  options: PageOptions,
): Promise<Page<ShelfItem>> => {
  const voice = await archive.voice(id)
  if (!voice) return { items: [] }
  const page = await voiceStatementsFound(archive, voice, query, options)
  return { ...page, items: page.items.map((statement) => itemOfStatement(statement, voice.name)) }
}

/** What a list shows behind `after`: what its query finds, all for "". Throws ArchiveError. */
export const loadPage = async (
  archive: ArchiveReads,
  { view, query }: Pick<ShelfState, 'view' | 'query'>,
  after?: string,
): Promise<ShelfPage> => {
  const options = { limit: pageSize, ...(after !== undefined && { after }) }
  if (view.kind === 'voices') {
    const name = query.trim()
    const page = await archive.voices({ ...options, ...(name !== '' && { name }) })
    return { ...page, items: page.items.map(itemOfVoice) }
  }
  const parsed = parsedIn(view, query)
  const asked = parsed?.kind === 'query' ? parsed.query : undefined
  return view.kind === 'voice' ? saidBy(archive, view.id, asked, options) : stories(archive, asked, options)
}
