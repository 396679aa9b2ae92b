const [directoryMark, endMark] = [0x02014b50, 0x06054b50]
const maxEntries = 10_000

interface Entry {
  readonly name: string
  readonly method: number
  /** The compressed size, and the decompressed size that the file declares. */
  readonly size: number
  readonly fullSize: number
  readonly local: number
}

/** The offset of the central directory of a ZIP file. Its end record is in the last 64 KiB. */
const directoryOf = (view: DataView): number | undefined => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === endMark) return view.getUint32(at + 16, true)
  }
  return undefined
}

function* entriesOf(zip: Uint8Array): Generator<Entry> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  let at = directoryOf(view)
  for (let count = 0; at !== undefined && count < maxEntries && view.getUint32(at, true) === directoryMark; count++) {
    const nameLength = view.getUint16(at + 28, true)
    yield {
      name: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      fullSize: view.getUint32(at + 24, true),
      local: view.getUint32(at + 42, true),
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
}

/** The decompressed bytes. Throws RangeError above `maxBytes`, and TypeError if they are damaged. */
const inflate = async (data: Uint8Array, maxBytes: number): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let size = 0
  // A copy, because a stream does not accept memory that threads share.
  const stream = new Blob([new Uint8Array(data)]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  // Not every browser can iterate over a stream.
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length
    if (size > maxBytes) {
      await reader.cancel()
      throw new RangeError(`The entry is larger than ${maxBytes} bytes.`)
    }
    parts.push(next.value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const bytesOf = async (zip: Uint8Array, { method, size, local }: Entry, maxBytes: number): Promise<Uint8Array> => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const data = zip.subarray(start, start + size)
  return method === 0 ? data : inflate(data, maxBytes)
}

/** The UTF-8 text of an entry of a ZIP file. Undefined if the entry is missing, damaged or larger than `maxBytes`. */
export const unzipEntry = async (zip: Uint8Array, name: string, maxBytes: number): Promise<string | undefined> => {
  try {
    const entry = [...entriesOf(zip)].find((one) => one.name === name)
    return entry && new TextDecoder().decode(await bytesOf(zip, entry, maxBytes))
  } catch {
    // A damaged file does not have the entry.
    return undefined
  }
}

/**
 * Whether a ZIP file has at most `maxBytes` after decompression. Uses the declared sizes, and the actual sizes of XML
 * files.
 */
export const fitsDecompressed = async (zip: Uint8Array, maxBytes: number): Promise<boolean> => {
  try {
    let left = maxBytes
    for (const entry of entriesOf(zip)) {
      left -= /\.(?:xml|rels)$/iu.test(entry.name)
        ? (await bytesOf(zip, entry, Math.max(left, 1))).length
        : entry.fullSize
      if (left < 0) return false
    }
    return true
  } catch {
    return false
  }
}
