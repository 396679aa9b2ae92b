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
 * An article with all done that keeping it takes and that does not depend on the archive: half of the work. It can be sent
 * from thread to thread, for less than the article.
 */
export interface PreparedArticle extends Head, ArticleRows {
  readonly wordCount: number
  /** The address that the text was fetched from, where an importer vouches for it. */
  readonly address?: string
  /** The marks that similar stories are likely to share, with spaces between them. */
  readonly similarity: string
  /** What tells whether a text is the one kept already. */
  readonly source: string
  /** The whole article, packed. */
  readonly body: Uint8Array
}

/** Prepares an article to be kept, on any thread. */
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

/** As it is, or prepared here. */
export const preparedArticle = (article: Article | PreparedArticle): PreparedArticle =>
  'body' in article ? article : prepareArticle(article)

/** The same article as one whose text was fetched from `address`. What an article says about itself does not count as that. */
export const fetchedFrom = (article: PreparedArticle, address: string): PreparedArticle => ({ ...article, address })

/** The same article under another id. */
export const underId = (article: PreparedArticle, id: string): PreparedArticle => {
  if (article.id === id) return article
  const renamed = prepareArticle({ ...unpackArticle(article.body), id })
  return article.address === undefined ? renamed : fetchedFrom(renamed, article.address)
}
