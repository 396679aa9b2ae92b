const reach = 4096
const xml = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/i
const meta = /<meta[^>]*?\scharset\s*=\s*["']?\s*([\w.:-]+)/i

/** The encoding that a text names in itself, in an XML declaration or a meta element of its first 4,096 bytes; undefined where it names none. */
export const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, reach))
  const label = (xml.exec(start) ?? meta.exec(start))?.[1]?.toLowerCase()
  // Such a declaration could not have been read if it were true. Source: Encoding Standard, HTML Standard 13.2.3.2.
  return label?.startsWith('utf-16') ? 'utf-8' : label
}
