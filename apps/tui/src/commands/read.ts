import type { Article } from '@onrecord/article-data'
import type { StorySettings } from '../input/read-story.ts'
import { writeOut } from '../output.ts'
import { type HeldKeyboard, holdKeyboard } from '../terminal/hold-keyboard.ts'

export type ReadSettings = { readonly linear: boolean }

/** Whether lines are wanted, one after another: for screen readers and terminals that cannot move a cursor. */
export const isLinear = ({ linear }: ReadSettings): boolean =>
  linear || process.env.TERM === 'dumb' || process.env.INK_SCREEN_READER === 'true'

/** To be called before Ink is loaded: it heeds FORCE_COLOR alone, and only then. */
export const prepareColours = (): void => {
  if (process.env.NO_COLOR) process.env.FORCE_COLOR = '0'
}

/**
 * Runs `work` with the keyboard when a screen will be opened, so that keys typed before it are kept; with none where lines
 * are written. The keyboard is given back whatever comes of it.
 */
export const withKeyboard = async (
  settings: ReadSettings,
  work: (keyboard: HeldKeyboard | undefined) => Promise<void>,
): Promise<void> => {
  if (!process.stdout.isTTY || isLinear(settings)) return work(undefined)
  const keyboard = holdKeyboard()
  try {
    await work(keyboard)
  } finally {
    keyboard.close()
  }
}

/**
 * Opens the article in the reader. Without a keyboard it is written instead: as plain text on a pipe, line by line for screen
 * readers and terminals that cannot move a cursor. The reader is loaded only when there is a terminal to show it.
 */
export const openArticle = async (article: Article, keyboard: HeldKeyboard | undefined): Promise<void> => {
  if (keyboard) {
    prepareColours()
    const { openReader } = await import('../reader/open-reader.tsx')
    return openReader(article, keyboard)
  }
  if (process.stdout.isTTY) {
    const { openScreenReader } = await import('../reader/screen-reader/open-screen-reader.ts')
    return openScreenReader(article)
  }
  const { toText } = await import('@onrecord/article-data/export/text')
  await writeOut(toText(article))
}

/** `onrecord read`: opens a story in the reader; on a pipe, writes it as plain text. Throws CommandError, ArchiveError. */
export const read = (target: string, settings: StorySettings & ReadSettings): Promise<void> =>
  withKeyboard(settings, async (keyboard) => {
    const { readStory } = await import('../input/read-story.ts')
    if (!keyboard) return openArticle(await readStory(target, settings), keyboard)
    const { extractHearingKeys } = await import('../input/extract-hearing-keys.ts')
    await openArticle(await readStory(target, settings, extractHearingKeys), keyboard)
  })
