import { openSync } from 'node:fs'
import { ReadStream } from 'node:tty'
import { CommandError } from '../command-error.ts'

/** Where keys come from; `close` lets the process end. */
export type Keyboard = { readonly stdin: ReadStream; readonly close: () => void }

const openTerminal = (): ReadStream => {
  try {
    return new ReadStream(openSync('/dev/tty', 'r'))
  } catch (cause) {
    throw new CommandError(
      'There is no terminal to take keys from. Expected one on standard input or as /dev/tty; for plain text add: | cat',
      { cause },
    )
  }
}

/** Standard input; when that is a pipe, as with `read -`, the terminal itself. Throws CommandError when there is none. */
export const openKeyboard = (): Keyboard => {
  if (process.stdin.isTTY) return { stdin: process.stdin, close: () => process.stdin.pause() }
  const stdin = openTerminal()
  return { stdin, close: () => stdin.destroy() }
}
