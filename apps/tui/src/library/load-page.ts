import {
  type Archive,
  type ArchiveReads,
  type ListOptions,
  type PageOptions,
  parseVoiceQuery,
  voiceChoices,
  voiceStatementsFound,
} from '@onrecord/article-archive'
import { type ParsedQuery, parseQuery, type Query } from '@onrecord/article-data/query'
import { decisionWords } from '@onrecord/article-view'
import { screenStrings } from '../strings.ts'
import { itemOf, itemOfFeed, itemOfHit, itemOfStatement, itemOfVoice } from './items.ts'
import type { LibraryState } from './state.ts'
import { pageSize, storyPage } from './story-page.ts'
import type { LibraryPage, LibraryView } from './view.ts'

/** The number of digits that select a person. */
const maxPeople = 9

/** The typed text as a query; `undefined` in lists of voices, where it is the beginning of a name. */
export const parsedIn = ({ kind }: LibraryView, typed: string): ParsedQuery | undefined => {
  switch (kind) {
    case 'stories':
      return parseQuery(typed)
    case 'voice':
      return parseVoiceQuery(typed)
    case 'voices':
    case 'favorites':
    case 'choice':
    case 'feeds':
    case 'help':
      return undefined
    default:
      return kind satisfies never
  }
}

/** The page of the options, without the order: results are sorted by day. */
const pageOf = ({ limit, after }: ListOptions): PageOptions => ({
  ...(limit !== undefined && { limit }),
  ...(after !== undefined && { after }),
})

const stories = async (archive: ArchiveReads, query: Query | undefined, options: ListOptions): Promise<LibraryPage> => {
  if (!query) return storyPage(archive, options)
  // One after the other, because a second request at the same time would start another process.
  const page = await archive.search(query, pageOf(options))
  const choices = options.after === undefined ? await voiceChoices(archive, query, maxPeople - 1) : []
  return { ...page, items: page.items.map(itemOfHit), choices }
}

const favorites = async (archive: ArchiveReads, options: ListOptions): Promise<LibraryPage> => {
  const page = await archive.list(options)
  return { ...page, items: page.items.map(itemOf), notice: screenStrings.noFavorites }
}

/** The decisions about a voice, on one line. */
const decisionsAbout = async (archive: ArchiveReads, id: string): Promise<string> =>
  (await archive.decisions(id)).map((decision) => decisionWords(decision)).join(' · ')

const saidBy = async (
  archive: ArchiveReads,
  id: string,
  query: Query | undefined,
  options: PageOptions,
): Promise<LibraryPage> => {
  const voice = await archive.voice(id)
  if (!voice) return { items: [] }
  const page = await voiceStatementsFound(archive, voice, query, options)
  const about = options.after === undefined ? await decisionsAbout(archive, id) : ''
  return {
    ...page,
    items: page.items.map((statement) => itemOfStatement(statement, voice.name)),
    ...(about !== '' && { about }),
  }
}

/** The page of a list after the cursor `after`: the results of its query, or everything for "". Throws ArchiveError. */
export const loadPage = async (
  archive: ArchiveReads & Pick<Archive, 'feeds'>,
  { view, query, sort, reading }: Pick<LibraryState, 'view' | 'query' | 'sort' | 'reading'>,
  after?: string,
  limit = pageSize,
): Promise<LibraryPage> => {
  const options = { limit, ...(after !== undefined && { after }) }
  if (view.kind === 'voices') {
    const name = query.trim()
    const page = await archive.voices({ ...options, ...(name !== '' && { name }) })
    return { ...page, items: page.items.map(itemOfVoice) }
  }
  if (view.kind === 'favorites') return favorites(archive, { ...options, sort, ids: reading?.favorites ?? [] })
  if (view.kind === 'feeds') return { items: (await archive.feeds()).map(itemOfFeed), notice: screenStrings.noFeeds }
  if (view.kind === 'choice' || view.kind === 'help') return { items: [] }
  const parsed = parsedIn(view, query)
  const asked = parsed?.kind === 'query' ? parsed.query : undefined
  return view.kind === 'voice'
    ? saidBy(archive, view.id, asked, options)
    : stories(archive, asked, { ...options, sort })
}
