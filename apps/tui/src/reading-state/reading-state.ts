import type { ArticleSort } from '@onrecord/article-archive'
import { isStorySort } from '../library/story-sorts.ts'

/** A position in a story: the offset of the first visible text in UTF-16 code units, and the statement in focus. */
export type Place = { readonly offset: number; readonly statement?: string }

/** A position in a story of the archive. */
export type StoryPlace = Place & { readonly story: string }

/**
 * What the reader remembers about an archive: the position in each story that was opened, positions marked with a letter,
 * the ids of favorite stories, how the list is sorted, and the query and story that were last on the screen.
 */
export type ReadingState = {
  readonly version: 1
  readonly stories: Readonly<Record<string, Place>>
  readonly marks: Readonly<Record<string, StoryPlace>>
  readonly favorites: readonly string[]
  readonly sort: ArticleSort
  readonly query: string
  readonly story?: string
}

/** The state of an archive that nobody has read. */
export const nothingRead: ReadingState = { version: 1, stories: {}, marks: {}, favorites: [], sort: 'day', query: '' }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const placeIn = (value: unknown): Place | undefined => {
  if (!isRecord(value) || typeof value.offset !== 'number' || !(value.offset >= 0)) return undefined
  return { offset: value.offset, ...(typeof value.statement === 'string' && { statement: value.statement }) }
}

const markIn = (value: unknown): StoryPlace | undefined => {
  const place = placeIn(value)
  return place && isRecord(value) && typeof value.story === 'string' ? { ...place, story: value.story } : undefined
}

/** The valid entries of a record. */
const entriesIn = <Entry>(
  value: unknown,
  read: (entry: unknown) => Entry | undefined,
): Readonly<Record<string, Entry>> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).flatMap(([key, given]) => {
      const entry = read(given)
      return entry === undefined ? [] : [[key, entry] as const]
    }),
  )

const idsIn = (value: unknown): readonly string[] => [
  ...new Set(Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []),
]

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The state in a file's text. Whatever is damaged or of another version is left out: reading starts without it. */
export const parseReadingState = (text: string): ReadingState => {
  const found = parsed(text)
  if (!isRecord(found) || found.version !== 1) return nothingRead
  return {
    version: 1,
    stories: entriesIn(found.stories, placeIn),
    marks: entriesIn(found.marks, markIn),
    favorites: idsIn(found.favorites),
    sort: isStorySort(found.sort) ? found.sort : 'day',
    query: typeof found.query === 'string' ? found.query : '',
    ...(typeof found.story === 'string' && { story: found.story }),
  }
}

/** The state after a story was read to a place. */
export const readTo = (state: ReadingState, { story, ...place }: StoryPlace): ReadingState => ({
  ...state,
  stories: { ...state.stories, [story]: place },
})

/** The state with a place marked by a letter. */
export const marked = (state: ReadingState, letter: string, place: StoryPlace): ReadingState => ({
  ...state,
  marks: { ...state.marks, [letter]: place },
})

/** Whether a story is a favorite. */
export const isFavorite = (state: ReadingState | undefined, story: string): boolean =>
  state?.favorites.includes(story) === true

/** The state with another favorite; without it if it is one already. */
export const withFavorite = (state: ReadingState, story: string): ReadingState => ({
  ...state,
  favorites: isFavorite(state, story) ? state.favorites.filter((id) => id !== story) : [...state.favorites, story],
})

/** The state with what is on the screen: the query and order of the list, and the open story if there is one. */
export const showing = (
  { story: _, ...state }: ReadingState,
  { query, sort, story }: Pick<ReadingState, 'query' | 'sort' | 'story'>,
): ReadingState => ({
  ...state,
  query,
  sort,
  ...(story !== undefined && { story }),
})
