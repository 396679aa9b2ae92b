import { completeQuery, type QueryCompletion } from '@onrecord/article-data'

/** Ways to go on that Tab goes through: what stood there first, and which of them stands there now. */
export type Choices = {
  readonly text: string
  readonly completion: QueryCompletion
  readonly of: readonly string[]
  readonly at: number
}

/**
 * The query while it is typed; `caret` is an offset in UTF-16 code units. `isAsking`: somebody has to look up the ways to go
 * on. `mistake` is there once it was asked with one.
 */
export type QueryLine = {
  readonly text: string
  readonly caret: number
  readonly choices?: Choices
  readonly isAsking?: true
  readonly mistake?: { readonly message: string; readonly start: number; readonly end: number }
}

/** What can be done to it. */
export type Edit =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'erase'; readonly what: 'character' | 'word' | 'all' }
  | { readonly kind: 'caret'; readonly to: 'left' | 'right' | 'start' | 'end' }
  /** To the next way to go on, or the one before. */
  | { readonly kind: 'complete'; readonly by: 1 | -1 }
  /** The answer to `isAsking`: without a completion there is no way to go on. */
  | {
      readonly kind: 'offer'
      readonly text: string
      readonly completion?: QueryCompletion
      readonly of: readonly string[]
    }

const segmenter = new Intl.Segmenter()

/** Where the character before the caret begins, an emoji or an accented letter as one. */
const before = (text: string, caret: number): number => [...segmenter.segment(text.slice(0, caret))].at(-1)?.index ?? 0

const after = (text: string, caret: number): number => {
  const [first] = segmenter.segment(text.slice(caret))
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

const chosen = (choices: Choices): QueryLine => {
  const choice = choices.of[choices.at]
  return choice === undefined
    ? { text: choices.text, caret: choices.completion.span.end }
    : { ...completeQuery(choices.text, choices.completion, choice), choices }
}

/** The line after an edit. Whatever is typed takes the choice that stands there, and the mistake's mark away. Pure. */
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
        ? chosen({ ...choices, at: (choices.at + edit.by + choices.of.length) % choices.of.length })
        : { text, caret, isAsking: true }
    case 'offer':
      // What was typed meanwhile has other choices.
      if (edit.text !== text || !line.isAsking) return line
      return edit.completion && edit.of.length > 0
        ? chosen({ text, completion: edit.completion, of: edit.of, at: 0 })
        : { text, caret }
  }
}
