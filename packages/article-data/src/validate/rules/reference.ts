import type { Article } from '../../model/article.ts'
import { quoteText } from '../describe-value.ts'
import { referencesOf, type Target } from '../references.ts'
import type { Rule } from '../rule.ts'

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(items.map(({ id }) => id))

const targetsOf = (article: Article): Readonly<Record<Target, ReadonlySet<string>>> => ({
  block: idsOf(article.blocks),
  sentence: idsOf(article.sentences),
  entity: idsOf(article.entities),
  place: idsOf(article.entities.filter(({ kind }) => kind === 'place')),
  statement: idsOf(article.statements),
  figure: idsOf(article.figures),
})

/** Every reference points to an item of the right kind. */
export const reference: Rule = {
  id: 'reference',
  *check(article) {
    const targets = targetsOf(article)
    for (const { path, id, target } of referencesOf(article)) {
      if (!targets[target].has(id))
        yield { path, message: `Expected the id of a ${target}, got ${quoteText(id)}, which there is not.` }
    }
  },
}
