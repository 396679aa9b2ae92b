import type { Article, Span } from '@onrecord/article-data'
import { type Find, type ReaderState, rowAt, scrolledTo, storyHeight } from './state.ts'

/** The places of the words in the text, in order. Case does not count, and any white space matches any other. */
const matchesOf = ({ text }: Article, words: string): readonly Span[] => {
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`))
    .join(String.raw`\s+`)
  return Array.from(text.matchAll(new RegExp(pattern, 'giu')), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}

/** The state with a match on the screen, in its upper third if the story must scroll. */
const shownAt = (state: ReaderState, find: Find, at: number): ReaderState => {
  const match = find.matches[at]
  const found = { ...state, panel: 'story' as const, find: { ...find, at } }
  if (!match) return found
  const [row, height] = [rowAt(state, match.start), storyHeight(state)]
  const isVisible = row >= state.top && row < state.top + height
  return isVisible ? found : scrolledTo(found, row - Math.floor(height / 3))
}

const topOffset = ({ rows, top }: ReaderState): number => {
  const row = rows.slice(top).find(({ kind }) => kind === 'text')
  return row?.kind === 'text' ? row.span.start : 0
}

/** Searches the story, and goes to the first place from the top of the screen on. Blank words end the search. */
export const findWords = (state: ReaderState, words: string): ReaderState => {
  const { find: _, ...rest } = state
  if (words.trim() === '') return rest
  const matches = matchesOf(state.article, words)
  const next = matches.findIndex(({ start }) => start >= topOffset(state))
  return shownAt(rest, { words: words.trim(), matches, at: -1 }, next < 0 && matches.length > 0 ? 0 : next)
}

/** Goes to the next or previous place of the words. After the last one comes the first. */
export const nextMatch = (state: ReaderState, find: Find, by: number): ReaderState => {
  const { matches, at } = find
  return matches.length === 0
    ? state
    : shownAt(state, find, (((at + by) % matches.length) + matches.length) % matches.length)
}
