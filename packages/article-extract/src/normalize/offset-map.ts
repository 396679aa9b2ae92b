import { lowerBound } from '@onrecord/article-data'

/** A run of text whose source begins at another offset; the run ends where the next one starts. */
export interface Run {
  /** Where the run starts in the text. */
  readonly start: number
  /** Where it starts in the source. */
  readonly source: number
  /** Whether the code units match the source one by one. Otherwise the whole run maps to the whole of its source. */
  readonly literal: boolean
}

/** Maps offsets in a text to offsets in its source. Runs are in order; the last one marks both ends. */
export type OffsetMap = readonly Run[]

const runAt = (map: OffsetMap, offset: number): number =>
  Math.max(0, lowerBound(map, ({ start }) => start <= offset) - 1)

/** The offset in the source where the code unit at `offset` of the text begins. */
export const sourceStart = (map: OffsetMap, offset: number): number => {
  const run = map[runAt(map, offset)]
  if (run === undefined) return offset
  return run.literal ? run.source + offset - run.start : run.source
}

/** The offset in the source where the code unit before `offset` of the text ends: for the exclusive end of a span. */
export const sourceEnd = (map: OffsetMap, offset: number): number => {
  if (offset === 0) return sourceStart(map, 0)
  const index = runAt(map, offset - 1)
  const run = map[index]
  if (run === undefined) return offset
  return run.literal ? run.source + offset - run.start : (map[index + 1]?.source ?? run.source)
}

const runAtSource = (map: OffsetMap, offset: number): number =>
  Math.max(0, lowerBound(map, ({ source }) => source <= offset) - 1)

const endOf = (map: OffsetMap, index: number): number => map[index + 1]?.start ?? Number.POSITIVE_INFINITY

/**
 * The offset in the text where the code unit at `offset` of the source begins; if it was dropped, where the next one
 * begins.
 */
export const textStart = (map: OffsetMap, offset: number): number => {
  const index = runAtSource(map, offset)
  const run = map[index]
  if (run === undefined) return offset
  return run.literal && offset > run.source ? Math.min(run.start + offset - run.source, endOf(map, index)) : run.start
}

/** The offset in the text where the code unit before `offset` of the source ends: for the exclusive end of a span. */
export const textEnd = (map: OffsetMap, offset: number): number => {
  const index = runAtSource(map, offset - 1)
  const run = map[index]
  if (run === undefined || offset <= run.source) return 0
  const end = endOf(map, index)
  return run.literal || end === Number.POSITIVE_INFINITY ? Math.min(run.start + offset - run.source, end) : end
}
