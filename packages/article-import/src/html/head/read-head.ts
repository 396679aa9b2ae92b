import type { Head } from '../../imported.ts'
import { commentCount } from '../json-ld/comment-count.ts'
import { findStory } from '../json-ld/find-story.ts'
import { asList, asText, isNode } from '../json-ld/json-node.ts'
import { readJsonLd } from '../json-ld/read-json-ld.ts'
import { storyNames } from '../json-ld/story-names.ts'
import { cleanBylines } from './clean-bylines.ts'
import { isoDate } from './iso-date.ts'
import { readMeta } from './meta-reader.ts'
import { plainText } from './plain-text.ts'
import { readCanonical } from './read-canonical.ts'
import { readHeadline } from './read-headline.ts'
import { readKeywords } from './read-keywords.ts'
import { readLanguage } from './read-language.ts'
import { readVisibleBylines } from './read-visible-bylines.ts'
import { readVisibleDates } from './read-visible-dates.ts'

/** What a page's head says, and the story's whole text where its JSON-LD holds it. */
export interface PageHead {
  readonly head: Head
  readonly articleBody?: string
}

const firstDate = (...candidates: readonly (string | undefined)[]): string | undefined =>
  candidates.map(isoDate).find((date) => date !== undefined)

/** `record` without the keys whose value is undefined. */
const known = <T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never

/**
 * Reads a page's head. What JSON-LD says of the story counts before OpenGraph, that before other meta elements, these
 * before what is marked in the page itself. A date that cannot surely be read is absent.
 */
export const readHead = (document: Document, url: string | undefined): PageHead => {
  const plain = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : plainText(document, text) || undefined
  const meta = readMeta(document)
  const nodes = readJsonLd(document)
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined
  const story = findStory(nodes, url ?? link ?? meta.first('og:url')) ?? {}
  const shown = readVisibleDates(document)
  const spoken = story.inLanguage
  const language = readLanguage([
    document.documentElement.getAttribute('lang') ?? undefined,
    isNode(spoken) ? asText(spoken.alternateName) : asText(spoken),
    meta.first('og:locale', 'content-language', 'language', 'dc.language'),
  ])
  const publisher = plain(
    storyNames(story.publisher, nodes)[0] ?? meta.first('og:site_name', 'dc.publisher', 'application-name'),
  )
  const bylines = [
    storyNames(story.author ?? story.creator, nodes),
    meta.all(
      'article:author_name',
      'author',
      'byl',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dcterms.creator',
      'article:author',
    ),
    readVisibleBylines(document),
  ]
    .map((found) =>
      cleanBylines(
        found.map((byline) => plainText(document, byline)),
        language,
      ),
    )
    .find((found) => found.length > 0)
  const summary =
    asText(story.description) ?? meta.first('og:description', 'description', 'twitter:description', 'dc.description')
  const section = asText(story.articleSection) ?? meta.first('article:section', 'parsely-section', 'section')
  const articleBody = asText(story.articleBody)
  return {
    head: {
      ...known({
        headline: readHeadline(document, asText(story.headline), meta, publisher),
        summary: plain(summary),
      }),
      bylines: bylines ?? [],
      ...known({
        datePublished: firstDate(
          asText(story.datePublished),
          meta.first(
            'article:published_time',
            'datepublished',
            'parsely-pub-date',
            'dc.date.issued',
            'dcterms.created',
            'dc.date',
            'sailthru.date',
            'pubdate',
            'publish-date',
            'date',
          ),
          shown.published,
        ),
        dateModified: firstDate(
          asText(story.dateModified),
          meta.first('article:modified_time', 'datemodified', 'og:updated_time', 'dcterms.modified', 'last-modified'),
          shown.modified,
        ),
        language,
        publisher,
        section: plain(section),
      }),
      keywords: readKeywords(asList(story.keywords), [
        meta.all('article:tag'),
        meta.all('news_keywords', 'keywords'),
      ]).map((word) => plainText(document, word)),
      ...known({
        canonicalUrl: readCanonical([link, meta.first('og:url'), asText(story.url)], url),
        commentCount: commentCount(story),
      }),
    },
    ...(articleBody === undefined ? {} : { articleBody }),
  }
}
