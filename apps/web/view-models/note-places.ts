import { type Article, type Block, type Statement, statementText } from '@onrecord/article-data'
import { attributionText, type MarginNote } from '@onrecord/article-view'

/**
 * How a note is shown beside the text: in full, on one line, or only when the reader follows the letter of its statement.
 * `opening` has the first words of the statement, if another note is so close that the line alone does not tell them apart.
 */
export type NotePlace = { readonly size: 'full' | 'line' | 'folded'; readonly opening: string | undefined }

// The page decides where lines break, so these are estimates. A float keeps notes apart where they are wrong.
const lettersOnLine = 66
const lettersInNote = 52
/** The height of a line of a note, as a share of a line of text. */
const noteLine = 0.5
/** The largest distance of a note from its line, in lines of text. */
const maxDistance = 1.6
const maxOpening = 28

/** The first words of a statement, at most 28 characters. */
export const openingWords = (words: string): string => {
  if (words.length <= maxOpening) return words
  const cut = words.slice(0, maxOpening)
  return /\s/u.test(cut) ? `${cut.replace(/\s+\S*$/u, '')} …` : `${cut}…`
}

/** The first words of a statement of the story. */
export const openingOf = (article: Article, statement: Statement): string =>
  openingWords(statementText(article, statement).trim())

const startOf = (note: MarginNote): number =>
  note.kind === 'figure' ? note.row.figure.span.start : (note.attribution.statement.content[0]?.start ?? 0)

const linesOf = (letters: number): number => Math.ceil(letters / lettersInNote)

/** The lines that a note needs to be shown in full. */
const fullLines = (note: MarginNote, opening = ''): number => {
  if (note.kind === 'figure') return 1
  const { line } = note.attribution
  const how = opening.length + attributionText(line).length
  return note.isFirst
    ? linesOf(line.who.length + (line.role?.length ?? 0)) + linesOf(how)
    : linesOf(line.shortWho.length + how)
}

/** The place of each note of a block, by its id. `notes` has the notes by the id of their statement or figure. */
export const notePlaces = (
  article: Article,
  block: Block,
  notes: ReadonlyMap<string, MarginNote>,
): ReadonlyMap<string, NotePlace> => {
  const inOrder = [...notes]
    .map(([id, note]) => ({ id, note, line: Math.floor((startOf(note) - block.span.start) / lettersOnLine) }))
    .toSorted((a, b) => startOf(a.note) - startOf(b.note))
  // A paragraph is followed by about a line of space.
  const end = Math.ceil((block.span.end - block.span.start) / lettersOnLine) + 0.7
  const places = new Map<string, NotePlace>()
  let free = 0
  for (const [index, { id, note, line }] of inOrder.entries()) {
    const [before, after] = [inOrder[index - 1]?.line ?? -9, inOrder[index + 1]?.line]
    const next = after ?? end
    const isClose = line - before < 2 || (after !== undefined && after - line < 2)
    const isNamed = isClose && note.kind === 'voice'
    const opening = isNamed ? openingOf(article, note.attribution.statement) : undefined
    // The second note of a line is a float that does not fit into it, and so begins beside the next line.
    const top = Math.max(free, line === before ? line + 1 : line)
    const full = fullLines(note, opening) * noteLine
    const size = top - line > maxDistance ? 'folded' : top + full > next ? 'line' : 'full'
    places.set(id, { size, opening })
    free = size === 'folded' ? free : top + (size === 'full' ? full : noteLine)
  }
  return places
}
