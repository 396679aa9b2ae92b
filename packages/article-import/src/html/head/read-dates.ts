import { asText, type JsonNode } from '../json-ld/json-node.ts'
import { isoDate } from './iso-date.ts'
import type { MetaReader } from './meta-reader.ts'
import { readVisibleDates } from './read-visible-dates.ts'

const publishedNames = [
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
]
const modifiedNames = ['article:modified_time', 'datemodified', 'og:updated_time', 'dcterms.modified', 'last-modified']

/** When a story was published and changed, ISO 8601; undefined where nothing says so in a form that can surely be read. */
export interface PageDates {
  readonly published: string | undefined
  readonly modified: string | undefined
}

const first = (candidates: readonly (string | undefined)[]): string | undefined =>
  candidates.map(isoDate).find((date) => date !== undefined)

/** The dates of a page: those of its JSON-LD before those of its meta elements, these before those that it shows. */
export const readDates = (document: Document, story: JsonNode, meta: MetaReader): PageDates => {
  const shown = readVisibleDates(document)
  return {
    published: first([asText(story.datePublished), ...publishedNames.map((name) => meta.first(name)), shown.published]),
    modified: first([asText(story.dateModified), ...modifiedNames.map((name) => meta.first(name)), shown.modified]),
  }
}
