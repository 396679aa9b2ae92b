import { mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import countries from 'world-atlas/countries-110m.json' with { type: 'json' }

/** A point in degrees east and north. */
export type Point = readonly [longitude: number, latitude: number]

/** Lines of points. */
export type Outlines = readonly (readonly Point[])[]

type World = Topology<{ readonly countries: GeometryCollection }>

/** The coasts and borders of the world: Natural Earth, public domain, 1:110 million, as on the site. */
export const world = (): Outlines => {
  const atlas = countries as unknown as World
  return mesh(atlas, atlas.objects.countries).coordinates.map((line) =>
    line.map(([longitude = 0, latitude = 0]) => [longitude, latitude] as const),
  )
}
