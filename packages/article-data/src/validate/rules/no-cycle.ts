import type { Article } from '../../model/article.ts'
import { quoteText } from '../describe-value.ts'
import type { Rule } from '../rule.ts'

type Link = { readonly path: string; readonly from: string; readonly to: string }

const links = (
  list: string,
  key: string,
  pairs: readonly (readonly [from: string, to: string | undefined])[],
): readonly Link[] =>
  pairs.flatMap(([from, to], index) => (to === undefined ? [] : [{ path: `/${list}/${index}/${key}`, from, to }]))

const linksOf = (article: Article): readonly (readonly Link[])[] => [
  links(
    'statements',
    'parentId',
    article.statements.map(({ id, parentId }) => [id, parentId]),
  ),
  links(
    'figures',
    'sameAs',
    article.figures.map(({ id, sameAs }) => [id, sameAs]),
  ),
  [
    ...links(
      'entities',
      'affiliationId',
      article.entities.map((entity) => [entity.id, 'affiliationId' in entity ? entity.affiliationId : undefined]),
    ),
    ...links(
      'entities',
      'creatorId',
      article.entities.map((entity) => [entity.id, 'creatorId' in entity ? entity.creatorId : undefined]),
    ),
  ],
]

/** The links that are part of a cycle. Each item has at most one link, so each is visited once. */
const circular = (all: readonly Link[]): readonly Link[] => {
  const next = new Map(all.map((link) => [link.from, link]))
  const done = new Set<string>()
  return all.filter((first) => {
    const walked = new Set<string>()
    let link: Link | undefined = first
    while (link && !walked.has(link.from) && !done.has(link.from)) {
      walked.add(link.from)
      link = next.get(link.to)
    }
    const isCircle = link !== undefined && walked.has(link.from)
    for (const id of walked) done.add(id)
    return isCircle
  })
}

/** Parents, `sameAs`, affiliations and creators form no cycle. */
export const noCycle: Rule = {
  id: 'no-cycle',
  *check(article) {
    for (const { path, from } of linksOf(article).flatMap(circular)) {
      yield { path, message: `Expected a chain that ends, got one that comes back to ${quoteText(from)}.` }
    }
  },
}
