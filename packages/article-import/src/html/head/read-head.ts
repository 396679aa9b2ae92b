import type { Head } from '../../imported.ts'
import { firstText, isObject, type JsonObject, listOf } from '../../json-value.ts'
import { webAddress } from '../../web-address.ts'
import { findStory, readJsonLd } from '../json-ld/read-json-ld.ts'
import { commentCount, storyBody, storyNames } from '../json-ld/story-fields.ts'
import { hasToken, type PageScan } from '../page/scan-page.ts'
import { readCanonical, readKeywords, readLanguage } from './head-fields.ts'
import { readAuthors, readBylines } from './read-bylines.ts'
import { readDates } from './read-dates.ts'
import { readHeadline } from './read-headline.ts'
import { plainText, readMeta } from './read-meta.ts'
import { readRights } from './read-rights.ts'

/** What a page's head says, and the story's whole text where its JSON-LD holds it. */
export interface PageHead {
  readonly head: Head
  readonly articleBody: string | undefined
  /** By what relative addresses are resolved. */
  readonly base: string | undefined
  /** As JSON-LD says it: whether all of the story is open to all, "false" where it is not. */
  readonly isFree: string | undefined
  readonly contentTier: string | undefined
  /** How many words the story has by its JSON-LD. */
  readonly wordCount: number | undefined
}

/** The page's own address, which its base element may change. */
const baseOf = ({ named }: PageScan, url: string | undefined): string | undefined => {
  const bases = named('BASE').map((base) => webAddress(base.getAttribute('href'), url))
  return bases.find((base) => base !== undefined && base !== url) ?? url
}

const isFreeBy = (story: JsonObject): string | undefined => {
  const said = [story, ...listOf(story.hasPart).filter(isObject)].map(({ isAccessibleForFree: free }) => free)
  return said.some((free) => free === false || /^(?:.*\/)?false$/i.test(String(free))) ? 'false' : undefined
}

const wordCountOf = ({ wordCount }: JsonObject): number | undefined => {
  const count = Number(wordCount)
  return Number.isSafeInteger(count) && count > 0 ? count : undefined
}

type Known<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** `record` without the keys whose value is undefined. */
const known = <T extends object>(record: T): Known<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Known<T>

/**
 * Reads a page's head. What JSON-LD says of the story counts before OpenGraph, that before other meta elements, these
 * before what is marked in the page itself. Nothing is guessed: what no source says, or none clearly, is absent.
 */
export const readHead = (scan: PageScan, url: string | undefined): PageHead => {
  const plain = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : plainText(document, text) || undefined
  const { document } = scan
  const meta = readMeta(scan)
  const nodes = readJsonLd(scan)
  const link = scan.related.find((element) => hasToken(element, 'rel', 'canonical'))?.getAttribute('href') ?? undefined
  const story = findStory(nodes, url ?? link ?? meta.first('og:url')) ?? {}
  const spoken = isObject(story.inLanguage) ? story.inLanguage.alternateName : story.inLanguage
  const language = readLanguage([
    document.documentElement.getAttribute('lang') ?? undefined,
    firstText(spoken),
    meta.first('og:locale', 'content-language', 'language', 'dc.language'),
  ])
  const publisher = plain(
    storyNames(listOf(story.publisher), nodes)[0] ?? meta.first('og:site_name', 'dc.publisher', 'application-name'),
  )
  const dates = readDates(scan, story, meta)
  const summary = firstText(story.description) ?? meta.first('og:description', 'description', 'twitter:description')
  const tags = [meta.all('article:tag'), meta.all('news_keywords', 'keywords')]
  const base = baseOf(scan, url)
  const source = { story, nodes, meta, language, publisher }
  const bylines = readBylines(scan, source)
  const canonicalUrl = readCanonical([link, meta.first('og:url'), firstText(story.url)], base)
  const authors = readAuthors(scan, bylines, source, base ?? canonicalUrl)
  const head: Head = {
    ...known({
      headline: readHeadline(scan, story, meta, publisher),
      summary: plain(summary),
      datePublished: dates.published,
      dateModified: dates.modified,
      language,
      publisher,
      section: plain(firstText(story.articleSection) ?? meta.first('article:section', 'parsely-section', 'section')),
      canonicalUrl,
      commentCount: commentCount(story),
      rights: readRights(scan, story, nodes, meta, base ?? canonicalUrl),
    }),
    bylines,
    ...(authors.length > 0 && { authors }),
    keywords: readKeywords(listOf(story.keywords), tags).map((word) => plainText(document, word)),
  }
  return {
    head,
    articleBody: storyBody(story),
    base: base ?? canonicalUrl,
    isFree: isFreeBy(story),
    contentTier: meta.first('article:content_tier'),
    wordCount: wordCountOf(story),
  }
}
