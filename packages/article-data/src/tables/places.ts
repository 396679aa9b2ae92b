import { groupBy } from '../group-by.ts'
import type { Article } from '../model/article.ts'
import type { Mention, Place } from '../model/entity.ts'

/** A place and where the text mentions it. */
export type PlaceMentions = { readonly place: Place; readonly mentions: readonly Mention[] }

/** The places of the article, most mentioned first; places without a mention come last. */
export const places = (article: Article): readonly PlaceMentions[] => {
  const mentions = groupBy(article.mentions, ({ entityId }) => entityId)
  return article.entities
    .filter((entity): entity is Place => entity.kind === 'place')
    .map((place) => ({ place, mentions: mentions.get(place.id) ?? [] }))
    .sort((a, b) => b.mentions.length - a.mentions.length)
}
