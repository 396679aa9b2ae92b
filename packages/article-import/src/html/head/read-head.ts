import type { Head } from '@onrecord/article-data'
import { bylinesOf } from '../../head/build-head.ts'
import { firstText, isObject, type JsonObject, listOf } from '../../json-value.ts'
import { webAddress } from '../../web-address.ts'
import { findStoryNode, readJsonLd } from '../json-ld/read-json-ld.ts'
import { commentCount, storyBody, storyNames } from '../json-ld/story-fields.ts'
import { hasToken, type PageScan } from '../page/scan-page.ts'
import { readCanonical, readKeywords, readLanguage } from './head-fields.ts'
import { readAuthors, readBylines } from './read-bylines.ts'
import { readDates } from './read-dates.ts'
import { readHeadline } from './read-headline.ts'
import { plainText, readMeta } from './read-meta.ts'
import { readRights } from './read-rights.ts'

/** The head of a page, and other statements of the page about its story. */
export interface PageHead {
  readonly head: Head
  /** The whole text of the story, if JSON-LD has it. */
  readonly articleBody: string | undefined
  /** The base of relative addresses. */
  readonly base: string | undefined
  /** "false" if JSON-LD says that not all of the story is free. */
  readonly isFree: string | undefined
  readonly contentTier: string | undefined
  /** The number of words according to JSON-LD. */
  readonly wordCount: number | undefined
}

/** The address of the page, or of its base element. */
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

/** `record` without undefined values. */
const known = <T extends object>(record: T): Known<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Known<T>

/**
 * Reads the head of a page: from JSON-LD first, then OpenGraph, then other meta elements, then marked elements of the
 * page. Nothing is guessed. A field without an unambiguous source is absent.
 */
export const readHead = (scan: PageScan, url: string | undefined): PageHead => {
  const plain = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : plainText(document, text) || undefined
  const { document } = scan
  const meta = readMeta(scan)
  const nodes = readJsonLd(scan)
  const link = scan.related.find((element) => hasToken(element, 'rel', 'canonical'))?.getAttribute('href') ?? undefined
  const story = findStoryNode(nodes, url ?? link ?? meta.first('og:url')) ?? {}
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
  const names = readBylines(scan, source)
  const canonicalUrl = readCanonical([link, meta.first('og:url'), firstText(story.url)], base)
  const authors = readAuthors(scan, names, source, base ?? canonicalUrl)
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
    bylines: bylinesOf(names, authors),
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
