import type { Key } from 'ink'
import type { Edit } from '../library/query-line.ts'
import type { ScreenCommand } from './screen-command.ts'

/** What keys do while a line is typed. `search` and `command` open the line. */
export type TypingAction =
  | { readonly kind: 'search' }
  | { readonly kind: 'command' }
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'submit' }
  | { readonly kind: 'back' }

/** What the next key does: its command, a character of the typed line, or the letter of a mark. */
export type KeyMode = 'commands' | 'typing' | 'letter'

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

const typed = (text: string): readonly TypingAction[] => {
  const words = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
  return words === '' ? [] : [edit({ kind: 'type', text: words })]
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

const modeAfter = (mode: KeyMode, { kind }: { readonly kind: string }): KeyMode => {
  if (kind === 'search' || kind === 'command') return 'typing'
  if (kind === 'await') return 'letter'
  return mode === 'typing' && kind !== 'submit' ? 'typing' : 'commands'
}

/**
 * The actions for input from the terminal, by the keys of the commands. Digits are numbers before a key. Fast typing
 * arrives as several letters and control characters together.
 */
export const keyActions = <Action extends { readonly kind: string }>(
  commands: readonly Pick<ScreenCommand<Action>, 'keys' | 'action'>[],
) => {
  const actions = new Map(commands.flatMap(({ keys, action }) => keys.map((key) => [key, action] as const)))
  const forCharacter = (character: string, mode: KeyMode): Action | OwnAction | undefined => {
    if (mode === 'typing') return controls[character]
    if (mode === 'letter') return { kind: 'letter', letter: character }
    return actions.get(characterNames[character] ?? character) ?? digitAction(character)
  }
  const forNamed = (input: string, key: Key, mode: KeyMode): Action | OwnAction | undefined => {
    if (mode === 'typing') return whileTyping(input, key)
    return actions.get(nameOf(input, key) ?? '')
  }
  return (input: string, key: Key, start: KeyMode): readonly (Action | OwnAction)[] => {
    const named = forNamed(input, key, start)
    if (named) return [named]
    if (key.ctrl || key.meta) return []
    const found: (Action | OwnAction)[] = []
    let mode = start
    let word = ''
    for (const character of input) {
      const action = forCharacter(character, mode)
      if (mode === 'typing' && !action) word += character
      if (!action) continue
      found.push(...typed(word), action)
      word = ''
      mode = modeAfter(mode, action)
    }
    return [...found, ...typed(word)]
  }
}
