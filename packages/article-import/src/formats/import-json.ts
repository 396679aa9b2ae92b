import { ArticleParseError, parseArticle } from '@onrecord/article-data/validate'
import { headOfRecord } from '../head/build-head.ts'
import { errorDetail, ImportError, quoteForTerminal } from '../import-error.ts'
import type { Imported } from '../imported.ts'
import { deepOf, fieldOf, objectOf } from '../json-value.ts'
import { importAns, isAns } from './import-ans.ts'
import { importNinjs, isNinjs } from './import-ninjs.ts'
import { importedText, type Story } from './imported-story.ts'

const expected = 'Expected an Article, ninjs, ANS, a JSON Feed, or an object with "text".'

/** The JSON value of `text`. Throws ImportError with the position of the first syntax error. */
export const parseJson = (text: string, origin: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ImportError(`${quoteForTerminal(origin)} is not valid JSON: ${errorDetail(cause)}. ${expected}`, {
      cause,
    })
  }
}

const articleOf = (value: unknown, origin: string): Imported => {
  try {
    return { kind: 'article', article: parseArticle(value), origin }
  } catch (cause) {
    if (!(cause instanceof ArticleParseError)) throw cause
    throw new ImportError(`${quoteForTerminal(origin)}: ${cause.message}`, { cause })
  }
}

const storyOf = (json: unknown): Story | undefined => {
  const value = objectOf(json)
  if (isNinjs(value)) return importNinjs(value)
  if (isAns(value)) return importAns(value)
  const text = fieldOf(value, 'text')
  return typeof text === 'string' ? { text, head: headOfRecord(value) } : undefined
}

/**
 * The story of a JSON value: an On Record article, ninjs, ANS, or a record with a `text` and any head fields. Throws
 * ImportError for any other value, and for an article that breaks a rule.
 */
export const importJson = (json: unknown, origin: string): Imported => {
  if (deepOf(json, 'standard', 'name') === 'onrecord') return articleOf(json, origin)
  const story = storyOf(json)
  if (story) return importedText(story, origin)
  throw new ImportError(`${quoteForTerminal(origin)} is JSON in an unknown format. ${expected}`, {
    code: 'unsupported',
  })
}
