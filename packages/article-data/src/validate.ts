/** Checking values against the rules of the model. */
export { ArticleParseError } from './validate/article-parse-error.ts'
export { parseArticle } from './validate/parse-article.ts'
export { validate } from './validate/validate.ts'
