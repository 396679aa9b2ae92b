import type { Place } from '@onrecord/article-data'
import { locatedPlaces } from '@onrecord/article-view'
import { expect, test } from 'vitest'
import { articleOf } from '../fixtures/story-draft.ts'
import { placeMap } from './place-map.ts'

const placeAt = (id: string, latitude?: number, longitude?: number): Place => ({
  kind: 'place',
  id,
  name: id,
  aliases: [],
  identifiers: [],
  ...(latitude !== undefined && longitude !== undefined && { coordinates: { latitude, longitude } }),
})

const storyWith = (...entities: readonly Place[]) =>
  articleOf({ id: 'a', headline: 'A', paragraphs: ['It rained.'], said: [] }, { entities: [...entities] })

test('places with coordinates are numbered, and places without are NOT on the map', () => {
  const located = locatedPlaces(storyWith(placeAt('Harbor', 51.5, 0), placeAt('Somewhere'), placeAt('Cape', -34, 18)))
  expect(located.map(({ place, number }) => [place.id, number])).toEqual([
    ['Harbor', 1],
    ['Cape', 2],
  ])
})

test('the map has a marker for each place inside the picture, and land', () => {
  const svg = placeMap(locatedPlaces(storyWith(placeAt('Harbor', 51.5, 0), placeAt('Cape', -34, 18))))
  const markers = Array.from(svg.matchAll(/translate\(([\d.-]+) ([\d.-]+)\)/gu), ([, x, y]) => [Number(x), Number(y)])
  expect(markers).toHaveLength(2)
  for (const [x = 0, y = 0] of markers) expect([x > 0 && x < 640, y > 0 && y < 360]).toEqual([true, true])
  expect(svg).not.toContain('NaN')
  expect(svg.length).toBeGreaterThan(1000)
})

test('the north of a map is above its south, and west is left of east', () => {
  const svg = placeMap(locatedPlaces(storyWith(placeAt('South', -34, -60), placeAt('North', 51.5, 20))))
  const [north, south] = Array.from(svg.matchAll(/translate\(([\d.-]+) ([\d.-]+)\)/gu), ([, x, y]) => [
    Number(x),
    Number(y),
  ])
  expect([(north?.[1] ?? 0) < (south?.[1] ?? 0), (south?.[0] ?? 0) < (north?.[0] ?? 0)]).toEqual([true, true])
})
