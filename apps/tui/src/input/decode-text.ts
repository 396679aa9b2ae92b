import { CommandError } from '../command-error.ts'

const isUtf8 = (bytes: Uint8Array, isWhole: boolean): boolean => {
  try {
    // In a stream, an unfinished character at the end is not an error yet.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole })
    return true
  } catch {
    return false
  }
}

/** The index of the first invalid byte, by binary search: decoders do not report where they stopped. */
const firstInvalidByte = (bytes: Uint8Array): number => {
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

/**
 * The bytes as text. Throws CommandError with the position of the first byte that is not UTF-8. `name` is the name of the
 * input in messages.
 */
export const decodeText = (bytes: Uint8Array, name: string): string => {
  const zero = bytes.indexOf(0)
  if (zero >= 0)
    throw new CommandError(
      `${name} is not text: it contains a null character at position ${zero}. Expected UTF-8 text.`,
    )
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new CommandError(
      `${name} is not valid UTF-8: the byte at position ${firstInvalidByte(bytes)} is invalid. Save it as UTF-8 and try again.`,
      { cause },
    )
  }
}
