import type { Byline, Media, Rights } from '@onrecord/article-data'
import { fragmentLine } from '../formats/fragment-blocks.ts'
import type { Head } from '../imported.ts'
import { webAddress } from '../web-address.ts'

/** An entry of a feed: what the feed itself says about a story, and where the story is. */
export interface FeedItem {
  readonly head: Head
  /** The address of the story's page. */
  readonly url?: string
  /** What relative addresses in `contents` are resolved by, where that is not the page's address. */
  readonly base?: string
  /** The story as the feed carries it, often only its beginning: HTML, the fullest first. */
  readonly contents: readonly string[]
  readonly media?: readonly Media[]
  /** The front page, by which a relative address is resolved when the feed's own is unknown. */
  readonly home?: string
}

/** An entry with what is known of it. */
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

/** Those of the texts that are there and not blank. */
export const present = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined).filter((text) => text.trim() !== '')

const escapedTag = /&lt;(?:p|div|a|br|h[1-6]|ul|img|strong|em)[\s/&>]/iu
const realTag = /<(?:p|div|a|br|h[1-6]|ul|img|strong|em)[\s/>]/iu

/** Content out of a CDATA section that was escaped, or that was escaped once too often. */
const unwrapped = (content: string): string => {
  const bare = content.replace(/^\s*<!\[CDATA\[([\s\S]*?)(?:\]\]>\s*)?$/u, '$1')
  if (realTag.test(bare) || !escapedTag.test(bare)) return bare
  return bare.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/** `address` made absolute by the bases given, the nearest first; itself when none helps. */
export const resolved = (
  address: string | undefined,
  ...bases: readonly (string | undefined)[]
): string | undefined => {
  if (address === undefined || address.trim() === '') return undefined
  // The nearest base may itself be relative to the one around it.
  const base = bases
    .toReversed()
    .reduce<string | undefined>(
      (outer, inner) => (inner ? URL.parse(inner, outer)?.href : undefined) ?? outer,
      undefined,
    )
  return webAddress(address, base) ?? address
}

/** A name as feeds write it: with tags, an address before it in brackets, or only an address, which is none. */
export const authorName = (name: string | undefined): string | undefined => {
  const bare = name
    ?.replace(/^a\s+(?:[\w-]+\s*=\s*(?:"[^"]*"|'[^']*')\s*)+/iu, '')
    .replace(/\s*<\/a>\s*$/iu, '')
    .replace(/^\s*\S+@\S+\s+\(([^()]+)\)\s*$/u, '$1')
  return fragmentLine(bare)
}

/** Of the people of a feed those whose page is known. */
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

/** Rights out of a line of them and the address of a license; undefined when there is neither. */
export const feedRights = (line: string | undefined, license?: string | undefined): Rights | undefined => {
  const [usageTerms, address] = [fragmentLine(line)?.replace(/\s+/gu, ' ').trim(), webAddress(license)]
  if (!usageTerms && address === undefined) return undefined
  return { ...(address && { license: address }), ...(usageTerms && { usageTerms }) }
}

const kindOf = (type: string | undefined): Media['kind'] =>
  /^audio/iu.test(type ?? '') ? 'audio' : /^video/iu.test(type ?? '') ? 'video' : 'image'

/** A picture or recording that an entry names; none when its address does not lead to the web. */
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

/** Plain text as HTML: each line a paragraph. */
export const paragraphsOf = (text: string): string =>
  text
    .split(/\n+/u)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n')
