import type { Query } from '@onrecord/article-data'

/** Whether what a query asks for are statements: some part of it names a voice, a form or an anonymity. Else articles. */
export const asksForStatements = (query: Query): boolean => {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.of.some(asksForStatements)
    case 'not':
      return asksForStatements(query.of)
    case 'name':
      return query.field === 'voice'
    case 'form':
    case 'anonymity':
      return true
    default:
      return false
  }
}
