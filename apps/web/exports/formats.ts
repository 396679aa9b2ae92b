import type { Article } from '@onrecord/article-data'
import { toBibTex, toCslJson, toRis } from '@onrecord/article-data/export/bibliography'
import { toCsv, toJsonLines } from '@onrecord/article-data/export/csv'
import { toGeoJson } from '@onrecord/article-data/export/geo-json'
import { toHtml } from '@onrecord/article-data/export/html'
import { toICalendar } from '@onrecord/article-data/export/icalendar'
import { toJsonLd } from '@onrecord/article-data/export/json-ld'
import { toMarkdown } from '@onrecord/article-data/export/markdown'
import { toNinjs } from '@onrecord/article-data/export/ninjs'
import { figureRows, statementRows } from '@onrecord/article-data/export/rows'
import { toText } from '@onrecord/article-data/export/text'
import { toWebAnnotations } from '@onrecord/article-data/export/web-annotation'

/** A format that stories can be taken away in. `is` says in a few words what it holds. */
export type Format = {
  readonly name: string
  readonly is: string
  readonly contentType: string
  readonly write: (article: Article) => string
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The formats by the ending of their address. */
export const formats = {
  json: {
    name: 'JSON',
    is: 'the article with every mark, as On Record keeps it',
    contentType: 'application/json; charset=utf-8',
    write: pretty,
  },
  jsonld: {
    name: 'JSON-LD',
    is: 'a schema.org NewsArticle with its quotations and observations',
    contentType: 'application/ld+json; charset=utf-8',
    write: (article) => pretty(toJsonLd(article)),
  },
  md: {
    name: 'Markdown',
    is: 'the text with a footnote for each statement',
    contentType: 'text/markdown; charset=utf-8',
    write: toMarkdown,
  },
  txt: {
    name: 'Plain text',
    is: 'the text with its sources under each paragraph',
    contentType: 'text/plain; charset=utf-8',
    write: toText,
  },
  html: {
    name: 'HTML',
    is: 'one page that needs nothing else, without scripts',
    contentType: 'text/html; charset=utf-8',
    write: toHtml,
  },
  'statements.csv': {
    name: 'Statements as a table',
    is: 'CSV, one statement a row; statements.jsonl has the same as JSON lines',
    contentType: 'text/csv; charset=utf-8',
    write: (article) => toCsv(statementRows(article)),
  },
  'statements.jsonl': {
    name: 'Statements as JSON lines',
    is: 'one statement a line',
    contentType: 'application/jsonl; charset=utf-8',
    write: (article) => toJsonLines(statementRows(article)),
  },
  'figures.csv': {
    name: 'Figures as a table',
    is: 'CSV, one figure a row, with whose estimate it is',
    contentType: 'text/csv; charset=utf-8',
    write: (article) => toCsv(figureRows(article)),
  },
  'figures.jsonl': {
    name: 'Figures as JSON lines',
    is: 'one figure a line',
    contentType: 'application/jsonl; charset=utf-8',
    write: (article) => toJsonLines(figureRows(article)),
  },
  annotations: {
    name: 'Web Annotations',
    is: 'the statements as W3C annotations of the text',
    contentType: 'application/ld+json; charset=utf-8',
    write: (article) => pretty(toWebAnnotations(article)),
  },
  ninjs: {
    name: 'ninjs',
    is: 'IPTC’s format for news, without statements',
    contentType: 'application/json; charset=utf-8',
    write: (article) => pretty(toNinjs(article)),
  },
  csl: {
    name: 'CSL-JSON',
    is: 'the story for Zotero and other reference managers',
    contentType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: (article) => pretty([toCslJson(article)]),
  },
  bib: {
    name: 'BibTeX',
    is: 'the story for LaTeX',
    contentType: 'application/x-bibtex; charset=utf-8',
    write: toBibTex,
  },
  ris: {
    name: 'RIS',
    is: 'the story for EndNote and others',
    contentType: 'application/x-research-info-systems; charset=utf-8',
    write: toRis,
  },
  geojson: {
    name: 'GeoJSON',
    is: 'the places whose coordinates are known',
    contentType: 'application/geo+json; charset=utf-8',
    write: (article) => pretty(toGeoJson(article)),
  },
  ics: {
    name: 'iCalendar',
    is: 'the events of known days',
    contentType: 'text/calendar; charset=utf-8',
    write: toICalendar,
  },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

/** The format of that ending, if there is one. */
export const formatOf = (name: string): Format | undefined =>
  Object.hasOwn(formats, name) ? formats[name as FormatName] : undefined
