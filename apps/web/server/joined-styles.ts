import { readFile } from 'node:fs/promises'

const chunks = new URL('../.next/static/chunks/', import.meta.url)
const address = '/_next/static/chunks/'

/** No page has more style sheets. */
const maxJoined = 40

const link = /<link rel="stylesheet" href="\/_next\/static\/chunks\/([\w.-]+)\.css"[^>]*>/gu

/**
 * The page with one style sheet in the place of those that Next splits it into. On a phone, each request delays the first paint. Text
 * of a story cannot be such an element, because it is escaped.
 */
export const withJoinedStyles = (html: string): string => {
  const names = [...new Set(Array.from(html.matchAll(link), ([, name = '']) => name))]
  if (names.length < 2 || names.length > maxJoined) return html
  const joined = `<link rel="stylesheet" href="${address}${names.join('+')}.css"/>`
  let isFirst = true
  return html.replace(link, () => {
    if (!isFirst) return ''
    isFirst = false
    return joined
  })
}

/** The names of the style sheets that an address joins; none for any other address. */
export const joinedNames = (path: string): readonly string[] => {
  const names = path.startsWith(address) ? /^([\w.-]+(?:\+[\w.-]+)+)\.css$/u.exec(path.slice(address.length))?.[1] : ''
  const all = names ? names.split('+') : []
  return all.length <= maxJoined ? all : []
}

/** The style sheets with these names as one; `undefined` if there are none or one of them does not exist. */
export const joinedStyles = async (names: readonly string[], folder: URL = chunks): Promise<Buffer | undefined> => {
  if (names.length === 0) return undefined
  try {
    return Buffer.concat(await Promise.all(names.map((name) => readFile(new URL(`${name}.css`, folder)))))
  } catch {
    return undefined
  }
}
