import { openSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { ReadStream } from 'node:tty'
import { CommandError } from '../../command-error.ts'
import { inputErrors } from '../../strings.ts'

/** Where keys come from. `close` lets the process end. */
export type Keyboard = { readonly stdin: ReadStream; readonly close: () => void }

/** A keyboard whose keys are stored until a screen uses them. */
export type HeldKeyboard = Keyboard & {
  /** Stops reading until the result is called. Otherwise, this process would take keys from a program that it runs. */
  readonly yieldKeys: () => Promise<() => void>
  /** Turns echo on and stores no keys, so that Ctrl-C works while this thread is blocked. The result takes the keys again. */
  readonly release: () => () => void
  /**
   * Stops storing keys. The next reader of `stdin` gets those typed before. Signals still end the process until the result
   * is called. Call it after listening to them: a signal that arrives while nobody listens is lost.
   */
  readonly handOver: () => Promise<() => void>
}

/** Where Node reads from, as its own streams use it. */
type ReadHandle = { readonly readStop: () => void; readonly readStart: () => void }

const openTerminal = (): ReadStream => {
  try {
    return new ReadStream(openSync('/dev/tty', 'r'))
  } catch (cause) {
    throw new CommandError(inputErrors.noTerminal, { cause })
  }
}

/** Stdin, or the terminal itself if stdin is a pipe, as with `read -`. Throws CommandError if there is no terminal. */
export const openKeyboard = (): Keyboard => {
  if (process.stdin.isTTY) return { stdin: process.stdin, close: () => process.stdin.pause() }
  const stdin = openTerminal()
  return { stdin, close: () => stdin.destroy() }
}

const ctrlC = 3

/** Signals after which Node does not restore the terminal, and the exit codes of processes that they end. */
const fatalSignals = [
  ['SIGHUP', 129],
  ['SIGQUIT', 131],
] as const

/**
 * Takes the keyboard before there is a screen: keys are not echoed, and none is lost. Ctrl-C and signals end the process
 * and restore the terminal. Throws CommandError if there is no terminal.
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
  const listeners = fatalSignals.map(([signal, code]) => [signal, () => process.exit(code)] as const)
  const take = () => {
    stdin.setRawMode(true)
    stdin.on('data', onData)
  }
  const leave = () => {
    stdin.off('data', onData)
    stdin.pause()
  }
  let isHeld = true
  const stopStoring = () => {
    if (!isHeld) return
    isHeld = false
    leave()
    if (typed.length > 0) stdin.unshift(Buffer.concat(typed))
  }
  const forgetSignals = () => {
    for (const [signal, exit] of listeners) process.off(signal, exit)
  }
  for (const [signal, exit] of listeners) process.on(signal, exit)
  take()
  return {
    stdin,
    yieldKeys: async () => {
      // A stream notices one tick late that its reader has left, and stops one tick after a pause.
      await setImmediate()
      stdin.resume()
      stdin.pause()
      await setImmediate()
      // Only `process.stdin` stops on a pause. Another terminal stream reads until its buffer is full.
      const { _handle: handle } = stdin as ReadStream & { readonly _handle?: ReadHandle }
      if (stdin === process.stdin || !handle) return () => {}
      handle.readStop()
      return () => handle.readStart()
    },
    handOver: async () => {
      stopStoring()
      // Stdin stops reading one tick after a pause. Before that, it would not notice its next reader.
      await setImmediate()
      return forgetSignals
    },
    release: () => {
      leave()
      stdin.setRawMode(false)
      return take
    },
    close: () => {
      stopStoring()
      forgetSignals()
      stdin.setRawMode(false)
      close()
    },
  }
}
