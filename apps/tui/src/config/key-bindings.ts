import type { KeyBindings } from './config.ts'

type Keyed = { readonly name: string; readonly keys: readonly string[] }

/** The keys that have names. Any other key is the character that it types. */
export const keyNames = [
  'enter',
  'space',
  'tab',
  'shift-tab',
  'escape',
  'backspace',
  'up',
  'down',
  'pageup',
  'pagedown',
  'home',
  'end',
] as const

/** Always quits, so that every configuration has a way out. */
const reserved = 'ctrl-c'

/** Whether a command can have this key. Digits are numbers before a key, and terminals send ctrl-i, -j and -m as other keys. */
export const isKey = (key: string): boolean =>
  keyNames.some((name) => name === key) ||
  (/^ctrl-[a-z]$/u.test(key) && !/-[cijm]$/u.test(key)) ||
  (/^[^\p{C}\p{Z}\d]$/u.test(key) && [...key].length === 1)

/** The commands with the configured keys. A key that is configured for one command is taken from the others. */
export const withKeys = <Command extends Keyed>(
  commands: readonly Command[],
  bindings: KeyBindings,
): readonly Command[] => {
  const taken = new Set(Object.values(bindings).flat())
  return commands.map((command) => {
    const own = bindings[command.name]
    if (own === undefined) return { ...command, keys: command.keys.filter((key) => !taken.has(key)) }
    return { ...command, keys: command.keys.includes(reserved) ? [...own, reserved] : own }
  })
}
