import type { Article } from '../model/article.ts'
import { places } from '../tables/places.ts'

/** What a map loses of an article. */
export const geoJsonLosses = 'Everything except places whose coordinates are known, and how often each is mentioned.'

/**
 * The places of an article whose coordinates are known, as a GeoJSON feature collection of points: longitude before
 * latitude, WGS 84. Loses `geoJsonLosses`. Source: RFC 7946.
 */
export const toGeoJson = (article: Article): Readonly<Record<string, unknown>> => ({
  type: 'FeatureCollection',
  features: places(article).flatMap(({ place: { id, name, coordinates, countryCode }, mentions }) =>
    coordinates === undefined
      ? []
      : [
          {
            type: 'Feature',
            id,
            geometry: { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] },
            properties: { name, countryCode: countryCode ?? null, mentions: mentions.length },
          },
        ],
  ),
})
