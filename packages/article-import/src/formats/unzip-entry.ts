import { inflateRawSync } from 'node:zlib'

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

const bytesOf = (zip: Uint8Array, { method, size, local }: Entry, maxBytes: number): Uint8Array => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const data = zip.subarray(start, start + size)
  return method === 0 ? data : inflateRawSync(data, { maxOutputLength: maxBytes })
}

/** The UTF-8 text of an entry of a ZIP file. Undefined if the entry is missing, damaged or larger than `maxBytes`. */
export const unzipEntry = (zip: Uint8Array, name: string, maxBytes: number): string | undefined => {
  try {
    const entry = [...entriesOf(zip)].find((one) => one.name === name)
    return entry && new TextDecoder().decode(bytesOf(zip, entry, maxBytes))
  } catch {
    // A damaged file does not have the entry.
    return undefined
  }
}

/**
 * Whether a ZIP file has at most `maxBytes` after decompression. Uses the declared sizes, and the actual sizes of XML
 * files.
 */
export const fitsDecompressed = (zip: Uint8Array, maxBytes: number): boolean => {
  try {
    let left = maxBytes
    for (const entry of entriesOf(zip)) {
      left -= /\.(?:xml|rels)$/iu.test(entry.name) ? bytesOf(zip, entry, Math.max(left, 1)).length : entry.fullSize
      if (left < 0) return false
    }
    return true
  } catch {
    return false
  }
}
