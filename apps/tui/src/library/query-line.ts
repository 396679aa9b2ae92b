import type { Completion } from '@onrecord/article-view'

/** The completions that Tab steps through, and the index of the one in the line. */
type Choices = { readonly of: readonly Completion[]; readonly at: number }

/**
 * The query while the user types it. `caret` is an offset in UTF-16 code units. `isAsking` requests completions. `error`
 * is set after the user submitted an invalid query.
 */
export type QueryLine = {
  readonly text: string
  readonly caret: number
  readonly choices?: Choices
  readonly isAsking?: true
  readonly error?: { readonly message: string; readonly start: number; readonly end: number }
}

/** The edits of a query. */
export type Edit =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'erase'; readonly what: 'character' | 'word' | 'all' }
  | { readonly kind: 'caret'; readonly to: 'left' | 'right' | 'start' | 'end' }
  /** The next or the previous completion. */
  | { readonly kind: 'complete'; readonly by: 1 | -1 }
  /** The answer to `isAsking`. */
  | { readonly kind: 'offer'; readonly text: string; readonly of: readonly Completion[] }

/** A line with this text and the caret at its end. */
export const lineWith = (text: string): QueryLine => ({ text, caret: text.length })

const characters = (text: string): Intl.Segments => new Intl.Segmenter().segment(text)

/** The start of the character before the caret. An emoji or an accented letter is one character. */
const before = (text: string, caret: number): number => [...characters(text.slice(0, caret))].at(-1)?.index ?? 0

const after = (text: string, caret: number): number => {
  const [first] = characters(text.slice(caret))
  return caret + (first?.segment.length ?? 0)
}

const erased = ({ text, caret }: QueryLine, what: 'character' | 'word' | 'all'): QueryLine => {
  const head = text.slice(0, caret)
  const start = { all: 0, word: head.replace(/\S*\s*$/u, '').length, character: before(text, caret) }[what]
  return { text: text.slice(0, start) + text.slice(caret), caret: start }
}

const moved = ({ text, caret }: QueryLine, to: 'left' | 'right' | 'start' | 'end'): QueryLine => ({
  text,
  caret: { left: before(text, caret), right: after(text, caret), start: 0, end: text.length }[to],
})

/** The line with the completion at index `at`; unchanged if there is none. */
const chosen = (line: QueryLine, of: readonly Completion[], at: number): QueryLine => {
  const completion = of[at]
  return completion
    ? { text: completion.text, caret: completion.caret, choices: { of, at } }
    : { text: line.text, caret: line.caret }
}

/** The line after an edit. Typing accepts the current completion and removes the error. */
export const edited = (line: QueryLine, edit: Edit): QueryLine => {
  const { text, caret, choices } = line
  switch (edit.kind) {
    case 'type':
      return { text: text.slice(0, caret) + edit.text + text.slice(caret), caret: caret + edit.text.length }
    case 'erase':
      return erased(line, edit.what)
    case 'caret':
      return moved(line, edit.to)
    case 'complete':
      return choices
        ? chosen(line, choices.of, (choices.at + edit.by + choices.of.length) % choices.of.length)
        : { text, caret, isAsking: true }
    case 'offer':
      // The line has changed since: it has other completions.
      return edit.text !== text || !line.isAsking ? line : chosen(line, edit.of, 0)
    default:
      return edit satisfies never
  }
}
