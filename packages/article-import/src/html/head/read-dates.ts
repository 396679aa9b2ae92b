import { isoDate } from '../../head/iso-date.ts'
import { firstText, type JsonObject } from '../../json-value.ts'
import type { PageScan } from '../page/scan-page.ts'
import type { MetaReader } from './read-meta.ts'
import { readVisibleDates } from './read-visible-dates.ts'

const publishedNames = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.available',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'date',
]
const modifiedNames = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
]

/**
 * When a story was published and last changed, in ISO 8601. Undefined if no source has a date in an unambiguous form.
 */
export interface PageDates {
  readonly published: string | undefined
  readonly modified: string | undefined
}

const first = (candidates: readonly (string | undefined)[]): string | undefined =>
  candidates.map(isoDate).find((date) => date !== undefined)

/** The dates of a page, from JSON-LD first, then meta elements, then visible dates. */
export const readDates = (scan: PageScan, story: JsonObject, meta: MetaReader): PageDates => {
  const shown = readVisibleDates(scan)
  return {
    published: first([
      firstText(story.datePublished),
      ...publishedNames.map((name) => meta.first(name)),
      shown.published,
    ]),
    modified: first([firstText(story.dateModified), ...modifiedNames.map((name) => meta.first(name)), shown.modified]),
  }
}
