/** The encoding that the byte order mark at the start of `bytes` tells: UTF-8, UTF-16LE, UTF-16BE; undefined without a mark. */
export const byteOrderMark = (bytes: Uint8Array): string | undefined => {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}
