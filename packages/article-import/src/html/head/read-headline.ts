import { firstText, type JsonObject } from '../../json-value.ts'
import { hasToken, type PageScan } from '../page/scan-page.ts'
import { type MetaReader, plainText } from './read-meta.ts'

const separator = /\s+(?:[|–—·»«›‹:-]|::)\s+/
const maxHeadings = 20

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== '' && bare(a) === bare(b)

/** `title` without the name of the publisher at its end: "The wall fell | Harbor Post". */
const withoutPublisher = (title: string, publisher: string | undefined): string => {
  if (publisher === undefined || !title.toLowerCase().endsWith(publisher.toLowerCase())) return title
  const rest = title.slice(0, -publisher.length)
  return /\s+[|–—·»«›‹:-]\s*$/.test(rest) ? rest.replace(/\s+[|–—·»«›‹:-]\s*$/, '') : title
}

interface Heading {
  readonly text: string
  readonly level: 1 | 2
  readonly isMasthead: boolean
}

/** The headings that may be the headline. A masthead links to the front page or is named like one. */
const headingsOf = ({ document, named, properties }: PageScan): readonly Heading[] =>
  [
    ...named('H1'),
    ...named('H2'),
    ...named('H3').filter((element) => /title|headline/i.test(element.getAttribute('class') ?? '')),
    ...properties.filter((element) => element.tagName !== 'META' && hasToken(element, 'itemprop', 'headline')),
    ...[...named('H2'), ...named('H3')].filter((element) =>
      hasToken(element, 'class', 'entry-title', 'post-title', 'title'),
    ),
  ]
    .slice(0, maxHeadings)
    .map((heading) => {
      const href = heading.querySelector('a')?.getAttribute('href') ?? heading.closest('a')?.getAttribute('href')
      const path = href ? URL.parse(href, 'https://page.invalid/')?.pathname : undefined
      const names = [heading, heading.parentElement]
        .map((element) => `${element?.getAttribute('class')} ${element?.getAttribute('id')}`)
        .join(' ')
      const isNamed = /\b(?:site-?title|logo|masthead|brand|blog-?title|site-?name)\b/i.test(names)
      return {
        text: plainText(document, heading.textContent ?? ''),
        level: heading.tagName === 'H1' ? (1 as const) : (2 as const),
        isMasthead: path === '/' || isNamed,
      }
    })
    .filter(({ text }) => text !== '')

/** The parts of a title between its separators. */
const partsOf = (title: string): readonly string[] => title.split(separator).map((part) => part.trim())

/**
 * Whether the text of a heading is the first part of the title, its last part, or all of it. Undefined if it is not in
 * the title.
 */
const placeIn = (title: string | undefined, text: string): 'first' | 'last' | 'all' | undefined => {
  const [whole, own] = [bare(title ?? ''), bare(text)]
  if (own === '') return undefined
  if (whole === own) return 'all'
  return whole.startsWith(`${own} `) ? 'first' : whole.endsWith(` ${own}`) ? 'last' : undefined
}

/**
 * The heading of the story: one that is also in the title, unless it is at the start or end of the title like the name
 * of a site.
 */
const chosenHeading = (headings: readonly Heading[], title: string | undefined): string | undefined => {
  const placed = headings.map(({ text, level }) => ({ text, level, place: placeIn(title, text) }))
  const tops = placed.filter(({ level }) => level === 1)
  const top =
    tops.find(({ place }) => place !== undefined) ??
    (new Set(tops.map(({ text }) => bare(text))).size === 1 ? tops[0] : undefined)
  const others = placed.filter(({ text, place }) => place !== undefined && place !== top?.place && text !== top?.text)
  const better = others.find(({ place, text }) => place === 'first' || text.length > (top?.text.length ?? 0))
  if (
    top === undefined ||
    top.place === 'last' ||
    (top.place === 'first' && better?.place === 'last' && top.level === 1 && isShort(top.text))
  ) {
    return better?.text ?? top?.text
  }
  return top.text
}

const maxSiteWords = 4
const isShort = (text: string): boolean => text.split(/\s+/u).length <= 2

/** A title without the short site name at its end. */
const withoutSite = (title: string): string => {
  const parts = partsOf(title)
  const last = parts.at(-1) ?? ''
  const at = title.lastIndexOf(last)
  const rest = title.slice(0, at).replace(/\s+(?:[|–—·»«›‹:-]|::)\s*$/, '')
  const isName = parts.length > 1 && last.split(/\s+/u).length <= maxSiteWords && last.length < rest.length
  return isName ? rest : title
}

/**
 * The headline: from JSON-LD, otherwise OpenGraph, otherwise the heading, otherwise the title, without the name of the
 * publisher at its end. A masthead is not a headline. If JSON-LD has a name that matches the heading and the title, the
 * name counts before its headline, because encyclopedias put a short description there.
 */
export const readHeadline = (
  scan: PageScan,
  story: JsonObject,
  meta: MetaReader,
  publisher: string | undefined,
): string | undefined => {
  const { document, named } = scan
  const plain = (text: string | undefined | null): string | undefined => plainText(document, text ?? '') || undefined
  const title = plain(named('TITLE')[0]?.textContent)
  const parts = title === undefined ? [] : partsOf(title)
  const headings = headingsOf(scan)
  const isInTitle = (text: string | undefined): boolean =>
    parts.some((part) => isSame(part, text)) || isSame(title, text)
  const name = plain(firstText(story.name))
  const agreed = isInTitle(name) && headings.some(({ text }) => isSame(text, name)) ? name : undefined
  const declared = plain(firstText(story.headline))
  const isConfirmed =
    declared !== undefined && (isInTitle(declared) || headings.some(({ text }) => isSame(text, declared)))
  const isSite = (text: string | undefined): boolean => isSame(text, publisher)
  const open = headings.filter(({ text, isMasthead }) => !isMasthead && !isSite(text))
  const heading = chosenHeading(open, title)
  const shared = plain(meta.first('og:title', 'twitter:title', 'dc.title', 'citation_title'))
  const found = [
    isConfirmed ? undefined : agreed,
    declared,
    isSite(shared) ? undefined : shared,
    heading,
    title && withoutSite(title),
  ]
  const headline = found.find((text) => text !== undefined)
  if (headline === undefined) return undefined
  const [first] = partsOf(headline)
  const whole = first === headline ? undefined : headings.find(({ text }) => isSame(text, first))
  return whole && !headings.some(({ text }) => isSame(text, headline))
    ? whole.text
    : withoutPublisher(headline, publisher)
}
