import { asText, type JsonNode } from '../json-ld/json-node.ts'
import { hasToken, type PageScan } from '../page/scan-page.ts'
import type { MetaReader } from './meta-reader.ts'
import { plainText } from './plain-text.ts'

const separator = /\s+(?:[|–—·»«›‹:-]|::)\s+/
const mostHeadings = 20

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

/** The headings that may be the headline, and whether each leads to a front page, as a masthead does. */
const headingsOf = ({
  document,
  named,
  properties,
}: PageScan): readonly { readonly text: string; readonly isMasthead: boolean }[] =>
  [
    ...named('H1'),
    ...properties.filter((element) => element.tagName !== 'META' && hasToken(element, 'itemprop', 'headline')),
    ...[...named('H2'), ...named('H3')].filter((element) =>
      hasToken(element, 'class', 'entry-title', 'post-title', 'title'),
    ),
  ]
    .slice(0, mostHeadings)
    .map((heading) => {
      const href = heading.querySelector('a')?.getAttribute('href') ?? heading.closest('a')?.getAttribute('href')
      const path = href ? URL.parse(href, 'https://page.invalid/')?.pathname : undefined
      const names = [heading, heading.parentElement]
        .map((element) => `${element?.getAttribute('class')} ${element?.getAttribute('id')}`)
        .join(' ')
      const isNamed = /\b(?:site-?title|logo|masthead|brand|blog-?title|site-?name)\b/i.test(names)
      return { text: plainText(document, heading.textContent ?? ''), isMasthead: path === '/' || isNamed }
    })
    .filter(({ text }) => text !== '')

/** What a title is made of, between its separators. */
const partsOf = (title: string): readonly string[] => title.split(separator).map((part) => part.trim())

/**
 * The headline: JSON-LD's, else OpenGraph's, else the page's heading, else the title; without the publisher's name at its
 * end. A masthead is none. Where JSON-LD has a name that heading and title agree with, that counts before its headline,
 * as in encyclopedias, which write a short description there.
 */
export const readHeadline = (
  scan: PageScan,
  story: JsonNode,
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
  const name = plain(asText(story.name))
  const agreed = isInTitle(name) && headings.some(({ text }) => isSame(text, name)) ? name : undefined
  const told = plain(asText(story.headline))
  const isTold = told !== undefined && (isInTitle(told) || headings.some(({ text }) => isSame(text, told)))
  const isSite = (text: string | undefined): boolean => isSame(text, publisher)
  const open = headings.filter(({ text, isMasthead }) => !isMasthead && !isSite(text)).map(({ text }) => text)
  const heading = open.find(isInTitle) ?? (new Set(open.map(bare)).size === 1 ? open[0] : undefined)
  const shared = plain(meta.first('og:title', 'twitter:title', 'dc.title', 'citation_title'))
  const found = [isTold ? undefined : agreed, told, isSite(shared) ? undefined : shared, heading, title, shared]
  const headline = found.find((text) => text !== undefined)
  if (headline === undefined) return undefined
  const whole = headings.find(({ text }) => partsOf(headline)[0] !== headline && isSame(text, partsOf(headline)[0]))
  return whole && !headings.some(({ text }) => isSame(text, headline))
    ? whole.text
    : withoutPublisher(headline, publisher)
}
