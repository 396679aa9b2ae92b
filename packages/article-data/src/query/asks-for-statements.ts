import type { Query } from './query.ts'

/** Whether the query asks for statements rather than articles: some part of it names a voice, a form or an anonymity. */
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
    case 'word':
    case 'phrase':
    case 'published':
    case 'figure':
      return false
  }
}
