import { setImmediate } from 'node:timers/promises'
import { type Keyboard, openKeyboard } from './open-keyboard.ts'

/** A keyboard whose keys are kept until there is a screen to use them. */
export type HeldKeyboard = Keyboard & {
  /** Echoes and takes no keys until the result is called, so that Ctrl-C works in work that blocks this thread. */
  readonly letGo: () => () => void
  /** Stops holding the keys. The next reader of `stdin` gets those that were typed before. */
  readonly handOver: () => Promise<void>
}

const ctrlC = 3

/** Signals that Node does not tidy the terminal for, and the exit codes of processes that they end. */
const ends = [
  ['SIGHUP', 129],
  ['SIGQUIT', 131],
] as const

/**
 * Takes the keyboard at once, before there is a screen: nothing that is typed is echoed, and all of it is kept. Ctrl-C ends the process,
 * as do signals; the terminal is then as it was. Throws CommandError when there is no terminal.
 */
export const holdKeyboard = (): HeldKeyboard => {
  const { stdin, close } = openKeyboard()
  const typed: Buffer[] = []
  const onData = (chunk: Buffer) => {
    typed.push(chunk)
    if (!chunk.includes(ctrlC)) return
    stdin.setRawMode(false)
    process.kill(process.pid, 'SIGINT')
  }
  const listeners = ends.map(([signal, code]) => [signal, () => process.exit(code)] as const)
  const take = () => {
    stdin.setRawMode(true)
    stdin.on('data', onData)
  }
  const leave = () => {
    stdin.off('data', onData)
    stdin.pause()
  }
  let isHeld = true
  const end = () => {
    if (!isHeld) return
    isHeld = false
    leave()
    for (const [signal, exit] of listeners) process.off(signal, exit)
    if (typed.length > 0) stdin.unshift(Buffer.concat(typed))
  }
  for (const [signal, exit] of listeners) process.on(signal, exit)
  take()
  return {
    stdin,
    handOver: async () => {
      end()
      // Standard input stops reading a tick after it was paused, and would not notice that somebody reads it by then.
      await setImmediate()
    },
    letGo: () => {
      leave()
      stdin.setRawMode(false)
      return take
    },
    close: () => {
      end()
      stdin.setRawMode(false)
      close()
    },
  }
}
