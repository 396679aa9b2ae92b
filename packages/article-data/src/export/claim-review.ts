import type { Article } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'
import { attributionIndex } from '../statements/attributions.ts'
import { spokenText } from '../text/words.ts'
import { identityNode, voicesOf } from './schema-org/entity-node.ts'
import { type JsonLd, nodeId, schemaDate } from './schema-org/node.ts'
import { attributionWords } from './words/attribution-words.ts'

/** What a review of a claim does not carry of an article. */
export const claimReviewLosses =
  'Everything except the statements that can be true or false, who says them and where they appeared. Questions, demands, promises and offers are left out.'

/** What can be true or false. */
const claims: ReadonlySet<Statement['stance']> = new Set([
  'states',
  'confirms',
  'denies',
  'alleges',
  'estimates',
  'predicts',
  'warns',
])

const appearance = (article: Article): JsonLd => ({
  '@type': 'NewsArticle',
  '@id': nodeId(article),
  headline: article.headline,
  ...(article.canonicalUrl !== undefined && { url: article.canonicalUrl }),
  ...(article.datePublished !== undefined && { datePublished: article.datePublished }),
  ...(article.publisher !== undefined && { publisher: { '@type': 'Organization', name: article.publisher } }),
})

/** The claim of a statement, by the people and organizations that make it. A document or place has no authors. */
const claimOf = (article: Article, statement: Statement, credit: string): JsonLd => {
  const authors = voicesOf(article, statement).filter(({ kind }) => kind !== 'work' && kind !== 'place')
  const date = schemaDate(statement.date)
  return {
    '@type': 'Claim',
    '@id': nodeId(article, statement.id),
    ...(authors.length > 0 && { author: authors.map((entity) => identityNode(article, entity)) }),
    ...(date !== undefined && { datePublished: date }),
    creditText: credit,
    appearance: appearance(article),
  }
}

/**
 * A schema.org ClaimReview to fill in for each statement that can be true or false: the claim, who makes it, how, and where
 * it appeared. It has no verdict. The reviewer adds `reviewRating`, `author`, `url` and `datePublished`. Loses
 * `claimReviewLosses`. Source: schema.org 30.
 */
export const toClaimReviews = (article: Article): readonly JsonLd[] =>
  [...attributionIndex(article).values()]
    .filter(({ statement }) => claims.has(statement.stance))
    .map(({ statement, line }) => ({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: spokenText(article.text, statement.content),
      inLanguage: article.language,
      itemReviewed: claimOf(article, statement, attributionWords(line)),
    }))
