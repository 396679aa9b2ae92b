import { namesakeWords, searchStrings } from '@onrecord/article-view'
import { inLine } from '../output/columns.ts'
import { plain } from '../output/plain.ts'
import { isFavorite } from '../reading-state/reading-state.ts'
import { bodyHeight } from '../screen-size.ts'
import { screenStrings } from '../strings.ts'
import { fittingHints } from '../terminal/fitting-hints.ts'
import { betweenSides, type Line, type Part, padded, ruleLine } from '../terminal/line.ts'
import { beginning } from '../terminal/text-width.ts'
import { libraryHints } from './hints.ts'
import type { LibraryItem } from './items.ts'
import { queryLines } from './query-lines.ts'
import { choiceIn, itemsShown, type LibraryState } from './state.ts'
import type { LibraryView } from './view.ts'

const nameOf = (view: LibraryView): string => {
  switch (view.kind) {
    case 'stories':
      return screenStrings.allStories
    case 'voices':
      return screenStrings.voices
    case 'favorites':
      return screenStrings.favorites
    case 'feeds':
      return screenStrings.feeds
    case 'help':
      return screenStrings.keys
    case 'voice':
      return view.name
    case 'choice':
      return screenStrings.whoIsMeant(view.choice.asked)
    default:
      return view satisfies never
  }
}

/** The list, its order if it is not the usual one, and the query. Results of a query have no other title. */
const titleOf = ({ view, query, sort }: LibraryState): string => {
  const isSorted = (view.kind === 'stories' && query === '') || view.kind === 'favorites'
  const name = view.kind === 'stories' && query !== '' ? '' : nameOf(view)
  return [name, isSorted ? screenStrings.sorts[sort] : '', query].filter((part) => part !== '').join('  ')
}

const titleLine = (state: LibraryState): Line => {
  const { items, next, total, cursor, size } = state
  const all = total === undefined ? `${items.length}${next === undefined ? '' : '+'}` : `${total}`
  const place = `${items.length === 0 ? '–' : cursor + 1}/${all} `
  const title = [{ text: ' ' }, { text: screenStrings.name, bold: true }, { text: `  ${plain(titleOf(state))}` }]
  return betweenSides(title, [{ text: place }], size.columns)
}

/** The line below the title: how far reading feeds has come, the person that a name was taken to mean, or the decisions about the voice. */
const aboutOf = (state: LibraryState): string => {
  const choice = choiceIn(state)
  const news = state.progress ?? state.message
  if (news !== undefined) return news
  return choice ? screenStrings.chooseWith(namesakeWords(choice) ?? '') : (state.about ?? '')
}

/** A text in one or two lines, cut at a space if there is one. The second may still be too long. */
const inTwoLines = (text: string, width: number): readonly string[] => {
  const first = beginning(text, width)
  if (first === text) return [text]
  const end = first.lastIndexOf(' ')
  return end > 0 ? [first.slice(0, end), text.slice(end + 1)] : [first, text.slice(first.length)]
}

/** Two lines: what `aboutOf` says, and a rule if there is room. */
const aboutLines = (state: LibraryState): readonly Line[] => {
  const { columns: width } = state.size
  const [first = '', second] = inTwoLines(inLine(aboutOf(state)), width - 2)
  return [[{ text: ` ${first}` }], second === undefined ? ruleLine(width) : [{ text: ` ${second}` }]]
}

/** The mark of a story that was not opened yet, and of a favorite. Items of other lists have none. */
const marksOf = ({ view, reading }: LibraryState, { id }: LibraryItem): readonly [unread: string, favorite: string] => {
  if (!reading || (view.kind !== 'stories' && view.kind !== 'favorites')) return [' ', '']
  return [Object.hasOwn(reading.stories, id) ? ' ' : '•', isFavorite(reading, id) ? '★ ' : '']
}

/** The detail of an item; the words of the query are bold. */
const detailParts = ({ detail, matches = [] }: LibraryItem): readonly Part[] => {
  const cuts = [0, ...matches.flatMap(({ start, end }) => [start, end]), detail.length]
  // Every second piece is a match.
  return cuts.slice(1).map((end, index) => ({
    text: plain(detail.slice(cuts[index], end)).replaceAll(/\s+/gu, ' '),
    ...(index % 2 === 1 ? { bold: true } : { dim: true }),
  }))
}

const itemLines = (state: LibraryState, item: LibraryItem, isChosen: boolean): readonly Line[] => {
  const [unread, favorite] = marksOf(state, item)
  return [
    [{ text: `${unread}${isChosen ? '▸' : ' '} ${favorite}${inLine(item.headline)}`, bold: isChosen }],
    [{ text: '   ' }, ...detailParts(item)],
  ]
}

const bodyLines = (state: LibraryState): readonly Line[] => {
  const { size, items, top, cursor, notice = searchStrings.noResults } = state
  if (items.length === 0) return [[{ text: `   ${notice}` }]]
  return items
    .slice(top, top + itemsShown(size))
    .flatMap((item, index) => itemLines(state, item, top + index === cursor))
}

/** A list of the library, as the lines of the screen. */
export const libraryLines = (state: LibraryState): readonly Line[] => {
  const { size, line } = state
  return [
    titleLine(state),
    ...(line
      ? queryLines(line, size.columns, state.prompt === 'feed' ? screenStrings.feedAddress : state.prompt)
      : aboutLines(state)),
    ...padded(bodyLines(state), bodyHeight(size)),
    ruleLine(size.columns),
    [{ text: ` ${fittingHints(libraryHints(state), size.columns - 2)}` }],
  ]
}
