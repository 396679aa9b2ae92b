import type { Completion } from '@onrecord/article-view'

/**
 * A command of a screen. Keys, key hints, the list of keys, `:` commands, docs/keys.md and the manual page are all made
 * from such entries. `name` is typed after `:`. The first of the `keys` is the one that hints show. `views` are the lists
 * in which the command works; without them, it works everywhere on its screen.
 */
export type ScreenCommand<Action, View extends string = string> = {
  readonly name: string
  readonly keys: readonly string[]
  readonly does: string
  readonly action: Action
  readonly views?: readonly View[]
}

/** The signs of keys that do not print one. */
const signs: Readonly<Record<string, string>> = {
  down: '↓',
  up: '↑',
  pagedown: 'PgDn',
  pageup: 'PgUp',
  escape: 'esc',
  backspace: '⌫',
  'ctrl-c': '^C',
  'ctrl-z': '^Z',
}

type Named = Pick<ScreenCommand<unknown>, 'name' | 'keys'>

/** The keys of a command, as people read them: "↓ j". */
export const keySigns = ({ keys }: Pick<Named, 'keys'>): string => keys.map((key) => signs[key] ?? key).join(' ')

/** The first key of each named command: "n p". */
export type KeysOf = (...names: readonly string[]) => string

/** The keys of commands by name. A command without keys has its name: ":next". Throws for a name that is not in the list. */
export const keysFor =
  (commands: readonly Named[]): KeysOf =>
  (...names) =>
    names
      .map((name) => {
        const command = commands.find((one) => one.name === name)
        if (!command) throw new RangeError(name)
        const [key = `:${name}`] = command.keys
        return signs[key] ?? key
      })
      .join(' ')

/** The commands whose names start with the typed text. */
export const commandCompletions = (commands: readonly Named[], typed: string): readonly Completion[] =>
  commands
    .filter(({ name }) => name.startsWith(typed.trim()))
    .map(({ name }) => ({ choice: name, text: name, caret: name.length }))

/** What a line typed after `:` means. */
export type TypedCommand<Action> =
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown'; readonly name: string }

/** The meaning of a line typed after `:`: a number, or a command's name or an unambiguous beginning of one. */
export const typedCommand = <Action>(
  commands: readonly ScreenCommand<Action>[],
  typed: string,
): TypedCommand<Action> => {
  const name = typed.trim()
  if (name === '') return { kind: 'nothing' }
  if (/^[1-9]\d{0,6}$/u.test(name)) return { kind: 'number', number: Number(name) }
  const exact = commands.find((command) => command.name === name)
  const [first, ...others] = exact ? [exact] : commands.filter((command) => command.name.startsWith(name))
  return first && others.length === 0 ? { kind: 'action', action: first.action } : { kind: 'unknown', name }
}
