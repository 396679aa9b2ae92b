import { firstOf, namesIn, type Value } from '../formats/json-value.ts'
import type { Head } from '../imported.ts'
import { buildHead } from './build-head.ts'

/**
 * The head of a record whose fields have the names that people use: front matter of Markdown, a line of JSON. Of several
 * names for one thing the first in the list that is there counts.
 */
export const headOfRecord = (record: Value): Head =>
  buildHead({
    headline: firstOf(record, 'headline', 'title'),
    summary: firstOf(record, 'summary', 'description', 'abstract', 'excerpt'),
    bylines: namesIn(firstOf(record, 'bylines', 'byline', 'authors', 'author', 'by')),
    datePublished: firstOf(record, 'datePublished', 'date_published', 'published', 'pubDate', 'date'),
    dateModified: firstOf(record, 'dateModified', 'date_modified', 'updated', 'modified', 'lastmod'),
    language: firstOf(record, 'language', 'lang'),
    publisher: namesIn(firstOf(record, 'publisher', 'source', 'site'))[0],
    section: firstOf(record, 'section', 'category'),
    keywords: namesIn(firstOf(record, 'keywords', 'tags', 'categories')),
    canonicalUrl: firstOf(record, 'canonicalUrl', 'canonical_url', 'url', 'link'),
    commentCount: firstOf(record, 'commentCount', 'comments'),
    extensions: firstOf(record, 'extensions'),
  })
