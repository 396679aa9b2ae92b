import type { Key } from 'ink'
import type { Edit } from '../../library/query-line.ts'
import type { ScreenCommand } from './screen-command.ts'

/** What keys do while a line is typed. `search` and `command` open the line. */
export type TypingAction =
  | { readonly kind: 'search' }
  | { readonly kind: 'command' }
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'submit' }
  | { readonly kind: 'back' }

/**
 * What the next key does: its command, a character of the typed line, or the letter of a mark. `picking` is typing above a
 * list, in which arrows and page keys move.
 */
export type KeyMode = 'commands' | 'typing' | 'picking' | 'letter'

/** A key that takes the next letter as the name of a mark, and that letter. */
export type LetterAction =
  | { readonly kind: 'await'; readonly letterFor: 'mark' | 'return' }
  | { readonly kind: 'letter'; readonly letter: string }

const edit = (made: Edit): TypingAction => ({ kind: 'edit', edit: made })

const whileTyping = (input: string, key: Key): TypingAction | undefined => {
  if (key.return) return { kind: 'submit' }
  if (key.escape) return { kind: 'back' }
  if (key.tab) return edit({ kind: 'complete', by: key.shift ? -1 : 1 })
  if (key.backspace || key.delete) return edit({ kind: 'erase', what: key.meta ? 'word' : 'character' })
  if (key.leftArrow || key.rightArrow) return edit({ kind: 'caret', to: key.leftArrow ? 'left' : 'right' })
  if (key.home || (key.ctrl && input === 'a')) return edit({ kind: 'caret', to: 'start' })
  if (key.end || (key.ctrl && input === 'e')) return edit({ kind: 'caret', to: 'end' })
  if (key.ctrl && input === 'w') return edit({ kind: 'erase', what: 'word' })
  return key.ctrl && input === 'u' ? edit({ kind: 'erase', what: 'all' }) : undefined
}

const withText = (text: string): { readonly action?: TypingAction } => {
  const words = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
  return words === '' ? {} : { action: edit({ kind: 'type', text: words }) }
}

/** The actions of control characters inside typed text, as they arrive when the user types fast. */
const controls: Readonly<Record<string, TypingAction>> = {
  '\r': { kind: 'submit' },
  '\n': { kind: 'submit' },
  '\t': edit({ kind: 'complete', by: 1 }),
  '\u0015': edit({ kind: 'erase', what: 'all' }),
  '\u0017': edit({ kind: 'erase', what: 'word' }),
  '\b': edit({ kind: 'erase', what: 'character' }),
  '\u007F': edit({ kind: 'erase', what: 'character' }),
}

/** The names of characters that keys send, as commands list them. */
const characterNames: Readonly<Record<string, string>> = {
  ' ': 'space',
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\b': 'backspace',
  '\u007F': 'backspace',
}

const nameOf = (input: string, key: Key): string | undefined => {
  if (key.ctrl) return `ctrl-${input}`
  const names = [
    [key.downArrow, 'down'],
    [key.upArrow, 'up'],
    [key.pageDown, 'pagedown'],
    [key.pageUp, 'pageup'],
    [key.home, 'home'],
    [key.end, 'end'],
    [key.tab, key.shift ? 'shift-tab' : 'tab'],
    [key.return, 'enter'],
    [key.escape, 'escape'],
    [key.backspace || key.delete, 'backspace'],
  ] as const
  return names.find(([isPressed]) => isPressed)?.[1]
}

type DigitAction = { readonly kind: 'digit'; readonly digit: number }

const digitAction = (letter: string): DigitAction | undefined =>
  /^\d$/u.test(letter) ? { kind: 'digit', digit: Number(letter) } : undefined

type OwnAction = TypingAction | LetterAction | DigitAction

const isTyping = (mode: KeyMode): boolean => mode === 'typing' || mode === 'picking'

/** The first action of some input, and the input after it. */
type Taken<Action> = { readonly action?: Action; readonly rest: string }

/** The typed text up to the next control character that has an action. */
const takenText = (input: string): Taken<TypingAction> => {
  let end = 0
  while (end < input.length && !controls[input.charAt(end)]) end++
  return { ...withText(input.slice(0, end)), rest: input.slice(end) }
}

/**
 * The first action for input from the terminal, by the keys of the commands. Digits are numbers before a key. Fast typing
 * arrives as several letters and control characters together.
 */
export const keyActions = <Action extends { readonly kind: string }>(
  commands: readonly Pick<ScreenCommand<Action>, 'keys' | 'action'>[],
) => {
  const actions = new Map(commands.flatMap(({ keys, action }) => keys.map((key) => [key, action] as const)))
  const forCharacter = (character: string): Action | DigitAction | undefined =>
    actions.get(characterNames[character] ?? character) ?? digitAction(character)
  const forNamed = (input: string, key: Key, mode: KeyMode): Action | OwnAction | undefined => {
    const moves = mode === 'picking' && (key.upArrow || key.downArrow || key.pageUp || key.pageDown)
    return isTyping(mode) && !moves ? whileTyping(input, key) : actions.get(nameOf(input, key) ?? '')
  }
  const taken = (input: string, mode: KeyMode): Taken<Action | OwnAction> => {
    const [first = ''] = input
    const rest = input.slice(first.length)
    if (mode === 'letter') return { action: { kind: 'letter', letter: first }, rest }
    const action = isTyping(mode) ? controls[first] : forCharacter(first)
    if (action) return { action, rest }
    return isTyping(mode) ? takenText(input) : { rest }
  }
  return (input: string, key: Key, mode: KeyMode): Taken<Action | OwnAction> => {
    const action = forNamed(input, key, mode)
    if (action) return { action, rest: '' }
    return key.ctrl || key.meta || input === '' ? { rest: '' } : taken(input, mode)
  }
}
