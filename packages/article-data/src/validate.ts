/** Checking values against the rules of the model. */
export { ArticleParseError, parseArticle } from './validate/parse-article.ts'
export { validate } from './validate/validate.ts'
