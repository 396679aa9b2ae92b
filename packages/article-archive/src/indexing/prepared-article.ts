import type { Article } from '@onrecord/article-data'
import { type ArticleRows, articleRows } from './article-rows.ts'
import { similarityMarks } from './index-marks.ts'
import { packArticle, unpackArticle } from './packed-article.ts'
import { sourceMark } from './source-mark.ts'
import { wordCount } from './word-count.ts'

type Head = Pick<
  Article,
  'id' | 'headline' | 'text' | 'language' | 'summary' | 'publisher' | 'datePublished' | 'canonicalUrl'
>

/**
 * An article after all processing that does not need the archive, which is half of the work. It is cheaper to send
 * between threads than the article.
 */
export interface PreparedArticle extends Head, ArticleRows {
  readonly wordCount: number
  /** The address that an importer fetched the text from. */
  readonly address?: string
  /** The marks that similar stories are likely to share, separated by spaces. */
  readonly similarity: string
  /** Identifies the text: two texts with the same mark are the same revision. */
  readonly source: string
  /** The packed article. */
  readonly body: Uint8Array
}

/** Prepares an article for `put`, in any thread. */
export const prepareArticle = (article: Article): PreparedArticle => {
  const { id, headline, text, language, summary, publisher, datePublished, canonicalUrl } = article
  return {
    id,
    headline,
    text,
    language,
    ...(summary !== undefined && { summary }),
    ...(publisher !== undefined && { publisher }),
    ...(datePublished !== undefined && { datePublished }),
    ...(canonicalUrl !== undefined && { canonicalUrl }),
    ...articleRows(article),
    wordCount: wordCount(text),
    similarity: similarityMarks(article).join(' '),
    source: sourceMark(article),
    body: packArticle(article),
  }
}

/** The prepared article, prepared now if necessary. */
export const preparedArticle = (article: Article | PreparedArticle): PreparedArticle =>
  'body' in article ? article : prepareArticle(article)

/**
 * The same article with the address that its text was fetched from. An importer has to know it: the article's own
 * claims do not count.
 */
export const fetchedFrom = (article: PreparedArticle, address: string): PreparedArticle => ({ ...article, address })

/** The same article under another id. */
export const underId = (article: PreparedArticle, id: string): PreparedArticle => {
  if (article.id === id) return article
  const renamed = prepareArticle({ ...unpackArticle(article.body), id })
  return article.address === undefined ? renamed : fetchedFrom(renamed, article.address)
}
