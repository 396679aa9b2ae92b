import { render } from 'ink'
import type { ReactElement } from 'react'
import type { HeldKeyboard } from './hold-keyboard.ts'

/**
 * Stops the whole job until the shell brings it back: whoever started us, such as npm, has to stop too, else the shell
 * stays away. Where no shell can bring it back the system ignores the signal: then the timer goes on at once. It also
 * keeps the process alive meanwhile, else `fg` finds a dead screen.
 */
const suspend = async (): Promise<void> => {
  process.kill(0, 'SIGTSTP')
  await new Promise((resolve) => setTimeout(resolve, 100))
}

/**
 * Opens what `screen` gives on the alternate screen, with the keys that were typed before, and waits until it is left. Signals
 * that end the process leave the terminal tidy too. Throws what the screen exits with.
 */
export const openScreen = async (
  screen: (suspend: () => Promise<void>) => ReactElement,
  keyboard: HeldKeyboard,
): Promise<void> => {
  await keyboard.handOver()
  const reader = render(screen(suspend), {
    stdin: keyboard.stdin,
    alternateScreen: true,
    incrementalRendering: true,
    // Continuous integration in a real terminal is a terminal all the same.
    interactive: process.stdout.isTTY,
    maxFps: 60,
  })
  const end = (signal: NodeJS.Signals) => {
    reader.unmount()
    process.exit(signal === 'SIGHUP' ? 129 : 143)
  }
  process.once('SIGTERM', end)
  process.once('SIGHUP', end)
  try {
    await reader.waitUntilExit()
  } finally {
    process.off('SIGTERM', end)
    process.off('SIGHUP', end)
  }
}
