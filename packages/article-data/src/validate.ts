/** Checking values against the rules of the model. */
export { ArticleParseError, type ParsedArticle, parseArticle, safeParseArticle } from './validate/parse-article.ts'
export { validate } from './validate/validate.ts'
