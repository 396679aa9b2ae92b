/** The query language: parse, format and complete queries. Specification: docs/query-language.md. */
export { completeQuery, completionAt, type QueryCompletion } from './query/completion-at.ts'
export { formatQuery, formatQueryName } from './query/format-query.ts'
export { parseQuery } from './query/parse-query.ts'
export type { Comparator, NameField, ParsedQuery, Query, QuerySyntaxError } from './query/query.ts'
export { asksForStatements } from './query/query.ts'
export { type QueryField, queryAnonymities, queryFields, queryForms } from './query/query-field.ts'
