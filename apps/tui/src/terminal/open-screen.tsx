import { render } from 'ink'
import type { ReactElement } from 'react'
import type { Config } from '../config/config.ts'
import type { FirstFrame } from './first-frame.ts'
import { frameStream } from './frame-writer.ts'
import { KeyInput } from './input/key-input.tsx'
import { keyQueue } from './input/key-queue.ts'
import type { HeldKeyboard } from './input/keyboard.ts'
import { withMouse } from './input/mouse.ts'

/** What a screen needs: where its keys come from, and what the user configured. */
export type ScreenSetup = { readonly keyboard: HeldKeyboard; readonly config: Config }

/**
 * Suspends the whole job until the shell resumes it. The parent process, such as npm, must stop too, or the shell does not
 * return. Without a job-control shell the system ignores the signal, and the timer continues immediately. The timer also
 * keeps the process alive, so that `fg` finds a working screen.
 */
const suspend = async (): Promise<void> => {
  process.kill(0, 'SIGTSTP')
  await new Promise((resolve) => setTimeout(resolve, 100))
}

/** What a screen can do with the terminal itself. */
export type TerminalControl = {
  /** Returns to the shell until `fg`. */
  readonly suspend: () => Promise<void>
  /** Stops reading keys until the result is called, so that another program gets them while Ink has left the terminal. */
  readonly yieldKeys: () => Promise<() => void>
}

/**
 * Shows the result of `screen` on the alternate screen, with the keys typed before, until the user leaves it.
 * `first` is what is on the screen already. Restores the
 * terminal, also after a signal that ends the process. Throws the error that the screen exits with.
 */
export const openScreen = async (
  screen: (control: TerminalControl) => ReactElement,
  { keyboard, config }: ScreenSetup,
  first?: FirstFrame,
): Promise<void> => {
  const forgetSignals = await keyboard.handOver()
  const queue = keyQueue()
  const stdin = config.mouse ? withMouse(keyboard.stdin, (mouse) => queue.press({ mouse })) : keyboard.stdin
  const reader = render(<KeyInput queue={queue}>{screen({ suspend, yieldKeys: keyboard.yieldKeys })}</KeyInput>, {
    stdin,
    stdout: frameStream(process.stdout, { sent: first?.lines, hasMouse: config.mouse }),
    alternateScreen: true,
    // Ink writes each frame as a whole and on its own. The stream sends the changes to the terminal.
    debug: true,
    // By default, Ink is not interactive in continuous integration, even in a real terminal.
    interactive: process.stdout.isTTY,
  })
  first?.handOver()
  const end = (signal: NodeJS.Signals) => {
    reader.unmount()
    process.exit(signal === 'SIGHUP' ? 129 : 143)
  }
  process.once('SIGTERM', end)
  process.once('SIGHUP', end)
  forgetSignals()
  try {
    await reader.waitUntilExit()
  } finally {
    process.off('SIGTERM', end)
    process.off('SIGHUP', end)
  }
}
