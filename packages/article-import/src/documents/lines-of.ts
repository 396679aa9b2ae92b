/** A line without its end, counted from 1. `bytes` is undefined when it was longer than allowed, and thrown away. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | undefined
}

const lineEnd = 0x0a

/** The lines of a stream of bytes, however it is cut into parts, never more than one line in memory. */
export async function* linesOf(
  parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Line, void, undefined> {
  let number = 1
  let held: Uint8Array[] = []
  let size = 0
  const hold = (piece: Uint8Array): void => {
    size += piece.length
    if (size > maxBytes) held = []
    else held.push(piece)
  }
  const line = (): Line => ({ number, bytes: size > maxBytes ? undefined : Buffer.concat(held) })
  for await (const part of parts) {
    let from = 0
    for (let end = part.indexOf(lineEnd); end >= 0; end = part.indexOf(lineEnd, from)) {
      hold(part.subarray(from, end))
      yield line()
      number++
      held = []
      size = 0
      from = end + 1
    }
    hold(part.subarray(from))
  }
  if (size > 0) yield line()
}
