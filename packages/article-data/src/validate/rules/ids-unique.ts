import { quoteText } from '../describe-value.ts'
import type { Rule } from '../rule.ts'

const lists = ['blocks', 'sentences', 'entities', 'statements', 'figures', 'events'] as const

/** No id is used twice among blocks, sentences, entities, statements, figures and events. */
export const idsUnique: Rule = {
  id: 'ids-unique',
  *check(article) {
    const first = new Map<string, string>()
    for (const list of lists) {
      for (const [index, { id }] of article[list].entries()) {
        const path = `/${list}/${index}/id`
        const before = first.get(id)
        if (before === undefined) first.set(id, path)
        else yield { path, message: `Expected an id of its own, got ${quoteText(id)}, which ${before} has.` }
      }
    }
  },
}
