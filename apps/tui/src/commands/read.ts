import type { Article } from '@onrecord/article-data'
import { writeOut } from '../output.ts'

export type ReadSettings = { readonly linear: boolean }

/** Whether lines are wanted, one after another: for screen readers and terminals that cannot move a cursor. */
export const isLinear = ({ linear }: ReadSettings): boolean =>
  linear || process.env.TERM === 'dumb' || process.env.INK_SCREEN_READER === 'true'

/** To be called before Ink is loaded: it heeds FORCE_COLOR alone, and only then. */
export const prepareColours = (): void => {
  if (process.env.NO_COLOR) process.env.FORCE_COLOR = '0'
}

/**
 * Opens the article in the reader; on a pipe it is written as plain text instead. The linear mode serves screen readers
 * and terminals that cannot move a cursor. The reader is loaded only when there is a terminal to show it.
 */
export const openArticle = async (article: Article, settings: ReadSettings): Promise<void> => {
  if (!process.stdout.isTTY) {
    const { toText } = await import('@onrecord/article-data/export/text')
    await writeOut(toText(article))
    return
  }
  if (isLinear(settings)) {
    const { readLinearly } = await import('../reader/linear/read-linearly.ts')
    await readLinearly(article)
    return
  }
  prepareColours()
  const { openReader } = await import('../reader/open-reader.tsx')
  await openReader(article)
}
