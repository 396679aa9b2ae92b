import { render } from 'ink'
import type { ReactElement } from 'react'
import type { FirstFrame } from './first-frame.ts'
import { frameStream } from './frame-writer.ts'
import { KeyInput } from './key-input.tsx'
import type { HeldKeyboard } from './keyboard.ts'

/**
 * Suspends the whole job until the shell resumes it. The parent process, such as npm, must stop too, or the shell does not
 * return. Without a job-control shell the system ignores the signal, and the timer continues immediately. The timer also
 * keeps the process alive, so that `fg` finds a working screen.
 */
const suspend = async (): Promise<void> => {
  process.kill(0, 'SIGTSTP')
  await new Promise((resolve) => setTimeout(resolve, 100))
}

/**
 * Shows the result of `screen` on the alternate screen, with the keys typed before, until the user leaves it.
 * `first` is what is on the screen already. Restores the
 * terminal, also after a signal that ends the process. Throws the error that the screen exits with.
 */
export const openScreen = async (
  screen: (suspend: () => Promise<void>) => ReactElement,
  keyboard: HeldKeyboard,
  first?: FirstFrame,
): Promise<void> => {
  const forgetSignals = await keyboard.handOver()
  const reader = render(<KeyInput>{screen(suspend)}</KeyInput>, {
    stdin: keyboard.stdin,
    stdout: frameStream(process.stdout, first?.lines),
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
