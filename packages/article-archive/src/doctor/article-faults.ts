import type { Article } from '@onrecord/article-data'
import { ArticleParseError, parseArticle } from '@onrecord/article-data/validate'
import { unpackArticle } from '../indexing/packed-article.ts'
import { sourceMark } from '../indexing/source-mark.ts'

/** A stored revision: which story, which revision of it, and the packed article. */
export interface StoredRevision {
  readonly id: string
  readonly revision: number
  readonly body: Uint8Array | undefined
}

/** The article of a revision; `undefined` for one that is missing, damaged or not valid, which adds a fault. */
export const checkedArticle = ({ id, revision, body }: StoredRevision, faults: string[]): Article | undefined => {
  const where = `Article "${id}", revision ${revision}`
  if (!body) {
    faults.push(`${where}: the text is missing.`)
    return undefined
  }
  try {
    return parseArticle(unpackArticle(body))
  } catch (cause) {
    const reason =
      cause instanceof ArticleParseError ? `not a valid article: ${cause.message}` : 'the text cannot be read.'
    faults.push(`${where}: ${reason.replace(/\s+/gu, ' ')}`)
    return undefined
  }
}

/** The rows that an archive has for the latest revision of a story. */
export interface ArticleRowCounts {
  readonly id: string
  readonly source: string
  readonly statements: number
  readonly figures: number
  readonly entities: number
}

/** Where the rows of a story differ from its article. */
export const articleFaults = (rows: ArticleRowCounts, article: Article): readonly string[] =>
  [
    ...(rows.id === article.id ? [] : [`its text has the id "${article.id}"`]),
    ...(rows.source === sourceMark(article) ? [] : ['its sourceHash does not match its text']),
    ...(['statements', 'figures', 'entities'] as const).flatMap((name) =>
      rows[name] === article[name].length ? [] : [`${rows[name]} of ${article[name].length} ${name} have a row`],
    ),
  ].map((fault) => `Article "${rows.id}": ${fault}.`)
