import type { Article } from '@onrecord/article-data'
import { ArticleParseError, parseArticle } from '@onrecord/article-data/validate'
import { CommandError } from '../command-error.ts'
import { nameOf } from './read-bytes.ts'

/** The article that `text` holds as JSON. Throws CommandError that names the rule broken, the place, what was expected. */
export const articleFromJson = (text: string, path: string): Article => {
  try {
    return parseArticle(JSON.parse(text))
  } catch (cause) {
    if (cause instanceof ArticleParseError) {
      throw new CommandError(`${nameOf(path)}: ${cause.message}`, { cause })
    }
    const detail = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    throw new CommandError(`${nameOf(path)} is no JSON: ${detail}. Expected an Article as extract writes it.`, {
      cause,
    })
  }
}
