import type { Article } from '@onrecord/article-data'
import type { LinearSettings } from '../options.ts'
import { stdoutStream, writeOut } from '../output/streams.ts'
import type { ScreenSetup } from '../terminal/open-screen.tsx'

/** Whether to write line after line, for screen readers and terminals that cannot move a cursor. */
const isLinear = ({ linear }: LinearSettings): boolean =>
  linear || process.env.TERM === 'dumb' || process.env.INK_SCREEN_READER === 'true'

/**
 * Runs `work` with the keyboard and the configuration if a screen will open, so that keys typed before it are not lost;
 * without them if lines are written. Releases the keyboard in any case. Throws CommandError if the configuration has an
 * error.
 */
export const withScreen = async (
  settings: LinearSettings,
  work: (setup: ScreenSetup | undefined) => Promise<void>,
): Promise<void> => {
  if (!stdoutStream().isTTY || isLinear(settings)) return work(undefined)
  const { holdKeyboard } = await import('../terminal/input/keyboard.ts')
  const keyboard = holdKeyboard()
  try {
    const { archiveAddress } = await import('../archive/own-archive.ts')
    const { configPath, readConfig } = await import('../config/read-config.ts')
    const { config } = await readConfig(configPath(archiveAddress()))
    await work({ keyboard, config })
  } finally {
    keyboard.close()
  }
}

/**
 * Opens the article in the reader. Without a screen, writes it: as plain text to a pipe, line by line on a terminal.
 * The reader is loaded only when a terminal shows it.
 */
export const openArticle = async (article: Article, setup: ScreenSetup | undefined): Promise<void> => {
  if (setup) {
    const { openedOn } = await import('./state.ts')
    const { readerLines } = await import('./lines/reader-lines.ts')
    const { drawFirstFrame } = await import('../terminal/first-frame.ts')
    const { themes } = await import('../terminal/themes.ts')
    const { config } = setup
    const first = drawFirstFrame((size) => readerLines(openedOn(article, size, config)), themes[config.theme])
    const { openReader } = await import('./screens/reader.tsx')
    return openReader(article, setup, first)
  }
  if (process.stdout.isTTY) {
    const { openScreenReader } = await import('./screen-reader/open-screen-reader.ts')
    return openScreenReader(article)
  }
  const { toText } = await import('@onrecord/article-data/export/text')
  await writeOut(toText(article))
}
