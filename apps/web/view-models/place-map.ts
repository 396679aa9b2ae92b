import type { NumberedPlace } from '@onrecord/article-view'
import { geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import countries from 'world-atlas/countries-110m.json' with { type: 'json' }
import { mapSize } from './map-size.ts'

const { width, height } = mapSize
/** The smallest part of the world that is shown, in degrees to each side of a place. */
const margin = 12

type World = Topology<{ readonly land: GeometryCollection; readonly countries: GeometryCollection }>

// Natural Earth, public domain, 1:110 million.
const world = countries as unknown as World
const land = feature(world, world.objects.land)
const borders = mesh(world, world.objects.countries, (one, other) => one !== other)

/** A projection in which all places are visible, with some of the world around them. */
const projectionOf = (located: readonly NumberedPlace[]) => {
  const longitudes = located.map(({ place }) => place.coordinates.longitude)
  const latitudes = located.map(({ place }) => place.coordinates.latitude)
  const [west, east] = [Math.min(...longitudes) - margin, Math.max(...longitudes) + margin]
  const [south, north] = [Math.max(-85, Math.min(...latitudes) - margin), Math.min(85, Math.max(...latitudes) + margin)]
  const corners = [west, (west + east) / 2, east].flatMap((x) => [south, north].map((y) => [x, y]))
  return geoNaturalEarth1()
    .rotate([-(west + east) / 2, 0])
    .fitSize([width, height], { type: 'MultiPoint', coordinates: corners })
    .clipExtent([
      [0, 0],
      [width, height],
    ])
}

/**
 * A map of the numbered places as an SVG document. Its grays and its orange are visible on a light and on a dark page, because an
 * image does not know the colors of its page.
 */
export const placeMap = (located: readonly NumberedPlace[]): string => {
  const projection = projectionOf(located)
  const path = geoPath(projection).digits(0)
  const markers = located.flatMap(({ place: { coordinates }, number }) => {
    const at = projection([coordinates.longitude, coordinates.latitude])
    return at
      ? [
          `<g transform="translate(${at.map((each) => each.toFixed(1)).join(' ')})"><circle r="11" fill="#bc530b"/><text y="4.5" text-anchor="middle" fill="#fff" font-family="sans-serif" font-size="13" font-weight="700">${number}</text></g>`,
        ]
      : []
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><path d="${path(geoGraticule10()) ?? ''}" fill="none" stroke="#888" stroke-opacity=".2"/><path d="${path(land) ?? ''}" fill="#888" fill-opacity=".28"/><path d="${path(borders) ?? ''}" fill="none" stroke="#888" stroke-opacity=".6"/>${markers.reverse().join('')}</svg>\n`
}
