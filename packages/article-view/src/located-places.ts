import { type Article, type Coordinates, type Place, places } from '@onrecord/article-data'

/** A place with its number on the map and in the list beside it. */
export type NumberedPlace = { readonly place: Place & { readonly coordinates: Coordinates }; readonly number: number }

const isLocated = (place: Place): place is NumberedPlace['place'] => place.coordinates !== undefined

/** The places of a story that the model can locate, most mentions first, with their numbers from 1. */
export const locatedPlaces = (article: Article): readonly NumberedPlace[] =>
  places(article)
    .map(({ place }) => place)
    .filter(isLocated)
    .map((place, index) => ({ place, number: index + 1 }))
