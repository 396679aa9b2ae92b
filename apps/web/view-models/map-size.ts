/** The size of the map in pixels. */
export const mapSize = { width: 640, height: 360 } as const
