import { inflateRawSync } from 'node:zlib'

const [directoryMark, endMark] = [0x02014b50, 0x06054b50]
const mostEntries = 10_000

/** Where the directory of a ZIP file begins: its end record is in the last 64 KiB. */
const directoryOf = (view: DataView): number | undefined => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === endMark) return view.getUint32(at + 16, true)
  }
  return undefined
}

/** The text in UTF-8 of one file in a ZIP file; undefined when it is not there, damaged or larger than `maxBytes`. */
export const unzipEntry = (zip: Uint8Array, name: string, maxBytes: number): string | undefined => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  try {
    let at = directoryOf(view)
    for (
      let count = 0;
      at !== undefined && count < mostEntries && view.getUint32(at, true) === directoryMark;
      count++
    ) {
      const lengths = [28, 30, 32].map((offset) => view.getUint16((at ?? 0) + offset, true))
      const [nameLength = 0, extra = 0, comment = 0] = lengths
      const found = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength))
      if (found === name) {
        const [method, size, local] = [
          view.getUint16(at + 10, true),
          view.getUint32(at + 20, true),
          view.getUint32(at + 42, true),
        ]
        const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
        const data = zip.subarray(start, start + size)
        const bytes = method === 0 ? data : inflateRawSync(data, { maxOutputLength: maxBytes })
        return new TextDecoder().decode(bytes)
      }
      at += 46 + nameLength + extra + comment
    }
  } catch {
    // A damaged file has no such entry.
  }
  return undefined
}
