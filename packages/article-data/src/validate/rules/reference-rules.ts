import type { Article } from '../../model/article.ts'
import { quoteText } from '../describe-value.ts'
import { referencesOf, type Target } from '../references.ts'
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
        else yield { path, message: `Expected a unique id, got ${quoteText(id)}, which ${before} also has.` }
      }
    }
  },
}

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
        yield { path, message: `Expected the id of a ${target}, got ${quoteText(id)}, which does not exist.` }
    }
  },
}

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
      yield { path, message: `Expected no cycle, got one through ${quoteText(from)}.` }
    }
  },
}
