import { normalize } from './normalize.ts'

const unsafe = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/gu

/** The text on one line, without control characters and invisible characters; undefined if nothing is left. */
export const safeLine = (text: string): string | undefined => {
  const line = text.toWellFormed().replace(unsafe, ' ').replace(/\s+/gu, ' ').trim()
  return line === '' ? undefined : line
}

/** The fields that have words, each as `safeLine` returns it. */
export const withSafeStrings = <Key extends string>(
  fields: Readonly<Record<Key, string | undefined>>,
): { readonly [Name in Key]?: string } => {
  const lines: { [Name in Key]?: string } = {}
  for (const key in fields) {
    const line = safeLine(fields[key] ?? '')
    if (line !== undefined) lines[key] = line
  }
  return lines
}

/** `url` if it is a web address that an article may contain; otherwise undefined. */
export const safeWebAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\/\S+$/iu.test(url) && URL.canParse(url) && safeLine(url) === url ? url : undefined

/** Any JSON with every string, keys included, valid for an article; line ends stay. */
export const safeJson = (value: unknown): unknown => {
  if (typeof value === 'string') return normalize(value).text
  if (Array.isArray(value)) return value.map(safeJson)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [normalize(key).text, safeJson(part)]))
}
