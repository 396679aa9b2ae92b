import { firstText, type JsonObject } from '../../json-value.ts'
import { hasToken, type PageScan } from '../page/scan-page.ts'
import type { MetaReader } from './read-meta.ts'
import { plainText } from './read-meta.ts'

const separator = /\s+(?:[|–—·»«›‹:-]|::)\s+/
const maxHeadings = 20

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== '' && bare(a) === bare(b)

/** `title` without the publisher's name at its end: "The wall fell | Harbour Post". */
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

/** The headings that may be the headline, and whether each leads to a front page, as a masthead does. */
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

/** What a title is made of, between its separators. */
const partsOf = (title: string): readonly string[] => title.split(separator).map((part) => part.trim())

/** Where a heading stands in the title: as its first part, its last, all of it; undefined when it is not there. */
const placeIn = (title: string | undefined, text: string): 'first' | 'last' | 'all' | undefined => {
  const [whole, own] = [bare(title ?? ''), bare(text)]
  if (own === '') return undefined
  if (whole === own) return 'all'
  return whole.startsWith(`${own} `) ? 'first' : whole.endsWith(` ${own}`) ? 'last' : undefined
}

/** Which heading is the story's: one that the title has too, unless it only ends or begins the title as a site's name does. */
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

/** A title without the short name at its end that a site puts there. */
const withoutSite = (title: string): string => {
  const parts = partsOf(title)
  const last = parts.at(-1) ?? ''
  const at = title.lastIndexOf(last)
  const rest = title.slice(0, at).replace(/\s+(?:[|–—·»«›‹:-]|::)\s*$/, '')
  const isName = parts.length > 1 && last.split(/\s+/u).length <= maxSiteWords && last.length < rest.length
  return isName ? rest : title
}

/**
 * The headline: JSON-LD's, else OpenGraph's, else the page's heading, else the title; without the publisher's name at its
 * end. A masthead is none. Where JSON-LD has a name that heading and title agree with, that counts before its headline,
 * as in encyclopedias, which write a short description there.
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
  const told = plain(firstText(story.headline))
  const isTold = told !== undefined && (isInTitle(told) || headings.some(({ text }) => isSame(text, told)))
  const isSite = (text: string | undefined): boolean => isSame(text, publisher)
  const open = headings.filter(({ text, isMasthead }) => !isMasthead && !isSite(text))
  const heading = chosenHeading(open, title)
  const shared = plain(meta.first('og:title', 'twitter:title', 'dc.title', 'citation_title'))
  const found = [
    isTold ? undefined : agreed,
    told,
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
