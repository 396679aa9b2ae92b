import type { Head } from '../../imported.ts'
import { commentCount } from '../json-ld/comment-count.ts'
import { findStory } from '../json-ld/find-story.ts'
import { asList, asText, isNode } from '../json-ld/json-node.ts'
import { readJsonLd } from '../json-ld/read-json-ld.ts'
import { storyNames } from '../json-ld/story-names.ts'
import { readMeta } from './meta-reader.ts'
import { plainText } from './plain-text.ts'
import { readBylines } from './read-bylines.ts'
import { readCanonical } from './read-canonical.ts'
import { readDates } from './read-dates.ts'
import { readHeadline } from './read-headline.ts'
import { readKeywords } from './read-keywords.ts'
import { readLanguage } from './read-language.ts'

/** What a page's head says, and the story's whole text where its JSON-LD holds it. */
export interface PageHead {
  readonly head: Head
  readonly articleBody: string | undefined
}

type Known<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** `record` without the keys whose value is undefined. */
const known = <T extends object>(record: T): Known<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Known<T>

/**
 * Reads a page's head. What JSON-LD says of the story counts before OpenGraph, that before other meta elements, these
 * before what is marked in the page itself. Nothing is guessed: what no source says, or none clearly, is absent.
 */
export const readHead = (document: Document, url: string | undefined): PageHead => {
  const plain = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : plainText(document, text) || undefined
  const meta = readMeta(document)
  const nodes = readJsonLd(document)
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined
  const story = findStory(nodes, url ?? link ?? meta.first('og:url')) ?? {}
  const spoken = isNode(story.inLanguage) ? story.inLanguage.alternateName : story.inLanguage
  const language = readLanguage([
    document.documentElement.getAttribute('lang') ?? undefined,
    asText(spoken),
    meta.first('og:locale', 'content-language', 'language', 'dc.language'),
  ])
  const publisher = plain(
    storyNames(asList(story.publisher), nodes)[0] ?? meta.first('og:site_name', 'dc.publisher', 'application-name'),
  )
  const dates = readDates(document, story, meta)
  const summary = asText(story.description) ?? meta.first('og:description', 'description', 'twitter:description')
  const tags = [meta.all('article:tag'), meta.all('news_keywords', 'keywords')]
  const head: Head = {
    ...known({
      headline: readHeadline(document, asText(story.headline), meta, publisher),
      summary: plain(summary),
      datePublished: dates.published,
      dateModified: dates.modified,
      language,
      publisher,
      section: plain(asText(story.articleSection) ?? meta.first('article:section', 'parsely-section', 'section')),
      canonicalUrl: readCanonical([link, meta.first('og:url'), asText(story.url)], url),
      commentCount: commentCount(story),
    }),
    bylines: readBylines(document, story, nodes, meta, language),
    keywords: readKeywords(asList(story.keywords), tags).map((word) => plainText(document, word)),
  }
  return { head, articleBody: asText(story.articleBody) }
}
