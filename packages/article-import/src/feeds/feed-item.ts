import type { Byline, Head, Media, Rights } from '@onrecord/article-data'
import { fragmentLine } from '../formats/fragment-blocks.ts'
import { webAddress } from '../web-address.ts'

/** An entry of a feed: what the feed says about a story, and where the story is. */
export interface FeedItem {
  readonly head: Head
  /** The address of the story's page. */
  readonly url?: string
  /** The base of relative addresses in `contents`, if it is not the page's address. */
  readonly base?: string
  /** The texts of the entry as HTML, the fullest first. Often they contain only the beginning of the story. */
  readonly contents: readonly string[]
  readonly media?: readonly Media[]
  /** The base of relative addresses if the address of the feed is unknown. */
  readonly home?: string
}

/** Makes an entry. Leaves out unknown fields and blank contents. */
export const feedItem = (
  head: Head,
  {
    url,
    base,
    contents,
    media = [],
    home,
  }: {
    readonly url: string | undefined
    readonly base?: string | undefined
    readonly contents: readonly (string | undefined)[]
    readonly media?: readonly Media[]
    readonly home?: string | undefined
  },
): FeedItem => ({
  head,
  contents: present(contents.map((content) => content && unwrapped(content))),
  media,
  ...(url !== undefined && { url }),
  ...(base !== undefined && { base }),
  ...(home !== undefined && { home }),
})

/** The texts that are neither missing nor blank. */
export const present = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined).filter((text) => text.trim() !== '')

const escapedTag = /&lt;(?:p|div|a|br|h[1-6]|ul|img|strong|em)[\s/&>]/iu
const realTag = /<(?:p|div|a|br|h[1-6]|ul|img|strong|em)[\s/>]/iu

/** Content without a CDATA section that was escaped, and without a level of escapes too many. */
const unwrapped = (content: string): string => {
  const bare = content.replace(/^\s*<!\[CDATA\[([\s\S]*?)(?:\]\]>\s*)?$/u, '$1')
  if (realTag.test(bare) || !escapedTag.test(bare)) return bare
  return bare.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/**
 * `address` as an absolute address. `bases` are given from the innermost outward. Returns `address` itself if no base
 * helps.
 */
export const resolved = (
  address: string | undefined,
  ...bases: readonly (string | undefined)[]
): string | undefined => {
  if (address === undefined || address.trim() === '') return undefined
  // An inner base may be relative to the outer one.
  const base = bases
    .toReversed()
    .reduce<string | undefined>(
      (outer, inner) => (inner ? URL.parse(inner, outer)?.href : undefined) ?? outer,
      undefined,
    )
  return webAddress(address, base) ?? address
}

/**
 * An author's name without tags and without an email address before it in parentheses. An email address alone is not a
 * name.
 */
export const authorName = (name: string | undefined): string | undefined => {
  const bare = name
    ?.replace(/^a\s+(?:[\w-]+\s*=\s*(?:"[^"]*"|'[^']*')\s*)+/iu, '')
    .replace(/\s*<\/a>\s*$/iu, '')
    .replace(/^\s*\S+@\S+\s+\(([^()]+)\)\s*$/u, '$1')
  return fragmentLine(bare)
}

/** The people whose page is known. */
export const feedAuthors = (
  people: readonly {
    readonly name?: string | undefined
    readonly uri?: string | undefined
    readonly url?: string | undefined
  }[],
): readonly Byline[] =>
  people.flatMap(({ name, uri, url: page }) => {
    const [clean, url] = [authorName(name)?.trim(), webAddress(uri ?? page)]
    return clean && url ? [{ name: clean, url }] : []
  })

/** The rights, from a line of text and the address of a license. Undefined if both are missing. */
export const feedRights = (line: string | undefined, license?: string | undefined): Rights | undefined => {
  const [usageTerms, address] = [fragmentLine(line)?.replace(/\s+/gu, ' ').trim(), webAddress(license)]
  if (!usageTerms && address === undefined) return undefined
  return { ...(address && { license: address }), ...(usageTerms && { usageTerms }) }
}

const kindOf = (type: string | undefined): Media['kind'] =>
  /^audio/iu.test(type ?? '') ? 'audio' : /^video/iu.test(type ?? '') ? 'video' : 'image'

/** A picture or recording of an entry. Empty unless its address is on the web. */
export const feedMedia = (
  address: string | undefined,
  type: string | undefined,
  words: { readonly caption?: string | undefined; readonly credit?: string | undefined } = {},
): readonly Media[] => {
  const url = webAddress(address)
  const [caption, credit] = [fragmentLine(words.caption)?.trim(), fragmentLine(words.credit)?.trim()]
  return url === undefined ? [] : [{ kind: kindOf(type), url, ...(caption && { caption }), ...(credit && { credit }) }]
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Plain text as HTML, with a paragraph for each line. */
export const paragraphsOf = (text: string): string =>
  text
    .split(/\n+/u)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n')
