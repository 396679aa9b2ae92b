import type { Article } from '@onrecord/article-data'
import type { ExtractOptions } from '@onrecord/article-extract'
import { extractText } from './extract-text.ts'
import { looksLikeJson } from './looks-like-json.ts'
import { nameOf } from './read-bytes.ts'
import { readText } from './read-text.ts'

/** The story in the file (or standard input, "-"): Article JSON as it is, any other text extracted. */
export const readStory = async (path: string, options: ExtractOptions): Promise<Article> => {
  const text = await readText(path)
  if (looksLikeJson(text, path)) return (await import('./article-json.ts')).articleFromJson(text, path)
  return (await extractText(text, nameOf(path), options)).article
}
