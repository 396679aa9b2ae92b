import type { Article } from '@onrecord/article-data'
import { render } from 'ink'
import { Reader } from './screens/reader.tsx'

/** Stops the process until the shell brings it back; a timer keeps it alive meanwhile, else `fg` finds a dead screen. */
const suspend = async (): Promise<void> => {
  const alive = setInterval(() => {}, 60_000)
  const resumed = new Promise<void>((resolve) => process.once('SIGCONT', () => resolve()))
  process.kill(process.pid, 'SIGTSTP')
  await resumed
  clearInterval(alive)
}

/**
 * Opens the reader on the alternate screen and waits until it is left; the terminal is then as it was before. Signals
 * that end the process leave the terminal tidy too.
 */
export const openReader = async (article: Article): Promise<void> => {
  const reader = render(<Reader article={article} suspend={suspend} />, {
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
  await reader.waitUntilExit()
  process.off('SIGTERM', end)
  process.off('SIGHUP', end)
}
