/** A run of text that stands `shift` code units further on in the source; it ends where the next run starts. */
export interface Run {
  /** Where the run starts in the text. */
  readonly start: number
  /** Where it starts in the source. */
  readonly source: number
  /** Whether its code units stand one for one in the source; otherwise the whole run stands for the whole of it. */
  readonly literal: boolean
}

/** Leads from offsets in a text to offsets in the text it was made from. Runs are in order; the last marks both ends. */
export type OffsetMap = readonly Run[]

const runAt = (map: OffsetMap, offset: number): number => {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Where the code unit at `offset` of the text begins in the source. */
export const sourceStart = (map: OffsetMap, offset: number): number => {
  const run = map[runAt(map, offset)]
  if (run === undefined) return offset
  return run.literal ? run.source + offset - run.start : run.source
}

/** Where the code unit before `offset` of the text ends in the source: for the exclusive end of a span. */
export const sourceEnd = (map: OffsetMap, offset: number): number => {
  if (offset === 0) return sourceStart(map, 0)
  const index = runAt(map, offset - 1)
  const run = map[index]
  if (run === undefined) return offset
  return run.literal ? run.source + offset - run.start : (map[index + 1]?.source ?? run.source)
}

const runAtSource = (map: OffsetMap, offset: number): number => {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[middle]?.source ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const endOf = (map: OffsetMap, index: number): number => map[index + 1]?.start ?? Number.POSITIVE_INFINITY

/** Where the code unit at `offset` of the source begins in the text; where the next one does when it was left out. */
export const textStart = (map: OffsetMap, offset: number): number => {
  const index = runAtSource(map, offset)
  const run = map[index]
  if (run === undefined) return offset
  return run.literal && offset > run.source ? Math.min(run.start + offset - run.source, endOf(map, index)) : run.start
}

/** Where the code unit before `offset` of the source ends in the text: for the exclusive end of a span. */
export const textEnd = (map: OffsetMap, offset: number): number => {
  const index = runAtSource(map, offset - 1)
  const run = map[index]
  if (run === undefined || offset <= run.source) return 0
  const end = endOf(map, index)
  return run.literal || end === Number.POSITIVE_INFINITY ? Math.min(run.start + offset - run.source, end) : end
}
