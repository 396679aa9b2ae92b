import type { Article } from '@onrecord/article-data'
import type { LinearSettings } from '../options.ts'
import { writeOut } from '../output/streams.ts'
import type { HeldKeyboard } from '../terminal/keyboard.ts'

/** Whether to write line after line, for screen readers and terminals that cannot move a cursor. */
const isLinear = ({ linear }: LinearSettings): boolean =>
  linear || process.env.TERM === 'dumb' || process.env.INK_SCREEN_READER === 'true'

/**
 * Runs `work` with the keyboard if a screen will open, so that keys typed before it are not lost; without one if lines
 * are written. Releases the keyboard in any case.
 */
export const withKeyboard = async (
  settings: LinearSettings,
  work: (keyboard: HeldKeyboard | undefined) => Promise<void>,
): Promise<void> => {
  if (!process.stdout.isTTY || isLinear(settings)) return work(undefined)
  const { holdKeyboard } = await import('../terminal/keyboard.ts')
  const keyboard = holdKeyboard()
  try {
    await work(keyboard)
  } finally {
    keyboard.close()
  }
}

/**
 * Opens the article in the reader. Without a keyboard, writes it: as plain text to a pipe, line by line on a terminal.
 * The reader is loaded only when a terminal shows it.
 */
export const openArticle = async (article: Article, keyboard: HeldKeyboard | undefined): Promise<void> => {
  if (keyboard) {
    const { openedOn } = await import('./state.ts')
    const { readerLines } = await import('./lines/reader-lines.ts')
    const { drawFirstFrame } = await import('../terminal/first-frame.ts')
    const first = drawFirstFrame((size) => readerLines(openedOn(article, size)))
    const { openReader } = await import('./screens/reader.tsx')
    return openReader(article, keyboard, first)
  }
  if (process.stdout.isTTY) {
    const { openScreenReader } = await import('./screen-reader/open-screen-reader.ts')
    return openScreenReader(article)
  }
  const { toText } = await import('@onrecord/article-data/export/text')
  await writeOut(toText(article))
}
