import type { Article } from '@onrecord/article-data'
import type { HeldKeyboard } from '../terminal/hold-keyboard.ts'
import { openScreen } from '../terminal/open-screen.tsx'
import { Reader } from './screens/reader.tsx'

/** Opens the reader on one article, until it is left. */
export const openReader = (article: Article, keyboard: HeldKeyboard): Promise<void> =>
  openScreen((suspend) => <Reader article={article} suspend={suspend} />, keyboard)
