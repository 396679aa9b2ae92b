import type { NumberedPlace } from '@onrecord/article-view'
import type { Line } from '../../terminal/line.ts'
import { type Canvas, canvasOf } from './canvas.ts'
import type { Outlines, Point } from './world.ts'

/** The smallest part of the world that is shown, in degrees to each side of a place. */
const margin = 12

type Dot = readonly [column: number, row: number]

/** Where a point of the world is on the canvas: all places are on it, with some of the world around them. */
const projectionOn = ({ dots: [columns, rows], dotHeight }: Canvas, places: readonly NumberedPlace[]) => {
  const longitudes = places.map(({ place }) => place.coordinates.longitude)
  const latitudes = places.map(({ place }) => place.coordinates.latitude)
  const [west, east] = [Math.min(...longitudes) - margin, Math.max(...longitudes) + margin]
  const [south, north] = [Math.max(-85, Math.min(...latitudes) - margin), Math.min(85, Math.max(...latitudes) + margin)]
  const [centerX, centerY] = [(west + east) / 2, (south + north) / 2]
  // A degree of longitude is shorter away from the equator.
  const stretch = Math.max(0.2, Math.cos((centerY * Math.PI) / 180))
  const scale = Math.min(columns / ((east - west) * stretch), (rows * dotHeight) / (north - south))
  const project = ([longitude, latitude]: Point): Dot => {
    const x = ((((longitude - centerX + 180) % 360) + 360) % 360) - 180
    const column = columns / 2 + x * stretch * scale
    const row = rows / 2 - ((latitude - centerY) * scale) / dotHeight
    return [Math.round(column), Math.round(row)]
  }
  return { project, halfWorld: 180 * stretch * scale }
}

/** Sets the dots between two points. */
const drawLine = (canvas: Canvas, [fromX, fromY]: Dot, [toX, toY]: Dot): void => {
  const [columns, rows] = canvas.dots
  const steps = Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY), 1)
  const isOutside =
    Math.max(fromX, toX) < 0 ||
    Math.min(fromX, toX) >= columns ||
    Math.max(fromY, toY) < 0 ||
    Math.min(fromY, toY) >= rows
  if (isOutside) return
  for (let step = 0; step <= steps; step++) {
    const share = step / steps
    canvas.set(Math.round(fromX + (toX - fromX) * share), Math.round(fromY + (toY - fromY) * share))
  }
}

type MapSettings = {
  readonly width: number
  readonly height: number
  readonly hasBraille: boolean
  /** The number of the place to emphasize. */
  readonly chosen: number
}

/** The cells of a row with the numbers of places in it. The first of two places in one cell is shown. */
const withNumbers = (cells: string, places: readonly (readonly [number, number])[], chosen: number): Line => {
  const found = places.toSorted(([, one], [, other]) => one - other)
  const parts: { readonly text: string; readonly dim?: true; readonly bold?: true; readonly inverse?: boolean }[] = []
  let end = 0
  for (const [number, column] of found) {
    const text = `${number}`
    const at = Math.min(column, cells.length - text.length)
    if (at < end) continue
    parts.push({ text: cells.slice(end, at), dim: true }, { text, bold: true, inverse: number === chosen })
    end = at + text.length
  }
  return [...parts, { text: cells.slice(end), dim: true }]
}

/** A map of the numbered places, with coasts and borders around them, as lines of the screen. */
export const mapLines = (
  outlines: Outlines,
  places: readonly NumberedPlace[],
  settings: MapSettings,
): readonly Line[] => {
  const { width, height, hasBraille, chosen } = settings
  const canvas = canvasOf(width, height, hasBraille)
  const { project, halfWorld } = projectionOn(canvas, places)
  for (const line of outlines) {
    const dots = line.map(project)
    dots.forEach((dot, at) => {
      const before = dots[at - 1]
      // A line that leaves the world at one side comes back at the other.
      if (before && Math.abs(before[0] - dot[0]) < halfWorld) drawLine(canvas, before, dot)
    })
  }
  const [columns, rows] = canvas.dots
  const cells = places.map(({ place, number }) => {
    const [column, row] = project([place.coordinates.longitude, place.coordinates.latitude])
    // A place at a pole, or on a map of one row, is at its edge.
    const cellAt = (share: number, size: number) => Math.min(size - 1, Math.max(0, Math.floor(share * size)))
    return { number, column: cellAt(column / columns, width), row: cellAt(row / rows, height) }
  })
  return canvas.rows().map((text, row) =>
    withNumbers(
      text,
      cells.filter((cell) => cell.row === row).map(({ number, column }) => [number, column] as const),
      chosen,
    ),
  )
}
