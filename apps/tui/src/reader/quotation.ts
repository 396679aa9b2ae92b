import { type Article, type Attribution, statementText } from '@onrecord/article-data'
import { formatDate, withRole } from '@onrecord/article-view'

/** A statement to paste elsewhere: its words, then who said them, and where and when they were published. */
export const quotationOf = (article: Article, { statement, line }: Attribution): string => {
  const source = [
    withRole(line.who, line.role),
    article.publisher,
    article.datePublished && formatDate(article.datePublished),
    article.canonicalUrl,
  ]
  return `“${statementText(article, statement)}”\n— ${source.filter(Boolean).join(', ')}`
}
