import type { Article } from '@onrecord/article-data'
import { openScreen } from '../terminal/open-screen.tsx'
import { Reader } from './screens/reader.tsx'

/** Opens the reader on one article, until it is left. */
export const openReader = (article: Article): Promise<void> =>
  openScreen((suspend) => <Reader article={article} suspend={suspend} />)
