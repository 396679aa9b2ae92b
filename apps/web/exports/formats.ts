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

/** An export format. `description` says in a few words what the file contains. */
export type Format = {
  readonly name: string
  readonly description: string
  readonly contentType: string
  readonly write: (article: Article) => string
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The formats, by the extension in their address. */
export const formats = {
  json: {
    name: 'JSON',
    description: 'the article with all its data, as On Record stores it',
    contentType: 'application/json; charset=utf-8',
    write: pretty,
  },
  jsonld: {
    name: 'JSON-LD',
    description: 'a schema.org NewsArticle with its quotations and figures',
    contentType: 'application/ld+json; charset=utf-8',
    write: (article) => pretty(toJsonLd(article)),
  },
  md: {
    name: 'Markdown',
    description: 'the text with a footnote for each statement',
    contentType: 'text/markdown; charset=utf-8',
    write: toMarkdown,
  },
  txt: {
    name: 'Plain text',
    description: 'the text, with the sources under each paragraph',
    contentType: 'text/plain; charset=utf-8',
    write: toText,
  },
  html: {
    name: 'HTML',
    description: 'the lite page as a file',
    contentType: 'text/html; charset=utf-8',
    write: toHtml,
  },
  'statements.csv': {
    name: 'Statements as CSV',
    description: 'a table with one statement per row',
    contentType: 'text/csv; charset=utf-8',
    write: (article) => toCsv(statementRows(article)),
  },
  'statements.jsonl': {
    name: 'Statements as JSON Lines',
    description: 'one statement per line',
    contentType: 'application/jsonl; charset=utf-8',
    write: (article) => toJsonLines(statementRows(article)),
  },
  'figures.csv': {
    name: 'Figures as CSV',
    description: 'a table with one figure per row, and its source',
    contentType: 'text/csv; charset=utf-8',
    write: (article) => toCsv(figureRows(article)),
  },
  'figures.jsonl': {
    name: 'Figures as JSON Lines',
    description: 'one figure per line',
    contentType: 'application/jsonl; charset=utf-8',
    write: (article) => toJsonLines(figureRows(article)),
  },
  annotations: {
    name: 'Web Annotations',
    description: 'the statements as W3C annotations of the text',
    contentType: 'application/ld+json; charset=utf-8',
    write: (article) => pretty(toWebAnnotations(article)),
  },
  ninjs: {
    name: 'ninjs',
    description: 'the IPTC news format, without statements',
    contentType: 'application/json; charset=utf-8',
    write: (article) => pretty(toNinjs(article)),
  },
  csl: {
    name: 'CSL-JSON',
    description: 'a citation for Zotero and other reference managers',
    contentType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: (article) => pretty([toCslJson(article)]),
  },
  bib: {
    name: 'BibTeX',
    description: 'a citation for LaTeX',
    contentType: 'application/x-bibtex; charset=utf-8',
    write: toBibTex,
  },
  ris: {
    name: 'RIS',
    description: 'a citation for EndNote and other reference managers',
    contentType: 'application/x-research-info-systems; charset=utf-8',
    write: toRis,
  },
  geojson: {
    name: 'GeoJSON',
    description: 'the places with known coordinates',
    contentType: 'application/geo+json; charset=utf-8',
    write: (article) => pretty(toGeoJson(article)),
  },
  ics: {
    name: 'iCalendar',
    description: 'the events with known dates',
    contentType: 'text/calendar; charset=utf-8',
    write: toICalendar,
  },
} as const satisfies Readonly<Record<string, Format>>

/** The extension of a format. */
export type FormatName = keyof typeof formats

/** The format with that extension; `undefined` if there is none. */
export const formatOf = (name: string): Format | undefined =>
  Object.hasOwn(formats, name) ? formats[name as FormatName] : undefined
