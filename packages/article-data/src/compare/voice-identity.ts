import { entityIndex } from '../memoize.ts'
import type { Article } from '../model/article.ts'
import type { Entity } from '../model/entity.ts'
import { searchWords } from '../text/normalize-for-search.ts'
import type { Voice } from '../voices/voices.ts'

const identityOf = ({ kind, name, identifiers }: Entity): string => {
  const [known] = identifiers
  return known ? `${known.scheme}:${known.value}` : `${kind}:${searchWords(name).join('-')}`
}

/**
 * The same text for the same voice in any article: an identifier if there is one, or else the kind and the full name. A
 * voice that is only described ("a lawmaker") or unnamed is another one in each article.
 */
export const voiceIdentity = (article: Article, { key, entityIds, anonymity }: Voice): string => {
  if (anonymity !== 'named') return `${article.id}#${key}`
  const entities = entityIndex(article)
  return entityIds
    .flatMap((id) => entities.get(id) ?? [])
    .map(identityOf)
    .join('+')
}
