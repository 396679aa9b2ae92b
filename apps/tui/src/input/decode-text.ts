import { CommandError } from '../command-error.ts'

const isUtf8 = (bytes: Uint8Array, isWhole: boolean): boolean => {
  try {
    // As a stream, an unfinished character at the end is no mistake yet.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole })
    return true
  } catch {
    return false
  }
}

/** Where the first character that is none begins: found by halving, since decoders do not say where they stopped. */
const firstMistake = (bytes: Uint8Array): number => {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isUtf8(bytes.subarray(0, middle), false)) low = middle
    else high = middle - 1
  }
  while (!isUtf8(bytes.subarray(0, low), true)) low--
  return low
}

/** The bytes as text. Throws CommandError when they are binary or no UTF-8, with the place. `name` is for the message. */
export const decodeText = (bytes: Uint8Array, name: string): string => {
  const zero = bytes.indexOf(0)
  if (zero >= 0) throw new CommandError(`${name} is no text: there is a zero byte at ${zero}. Expected UTF-8 text.`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new CommandError(
      `${name} is no UTF-8 text: the byte at ${firstMistake(bytes)} does not belong there. Save it as UTF-8 and try again.`,
      { cause },
    )
  }
}
