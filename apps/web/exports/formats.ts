import type { Article } from '@onrecord/article-data'
import { toBibTex, toCslJson, toRis } from '@onrecord/article-data/export/bibliography'
import { toClaimReviews } from '@onrecord/article-data/export/claim-review'
import { toCsv, toJsonLines } from '@onrecord/article-data/export/csv'
import { toAtom, toJsonFeed } from '@onrecord/article-data/export/feed'
import { toGeoJson } from '@onrecord/article-data/export/geo-json'
import { toHtml } from '@onrecord/article-data/export/html'
import { toICalendar } from '@onrecord/article-data/export/icalendar'
import { toJsonLd } from '@onrecord/article-data/export/json-ld'
import { toMarkdown } from '@onrecord/article-data/export/markdown'
import { toNinjs } from '@onrecord/article-data/export/ninjs'
import { figureRows, statementRows } from '@onrecord/article-data/export/rows'
import { toText } from '@onrecord/article-data/export/text'
import { toWebAnnotations } from '@onrecord/article-data/export/web-annotation'
import type { formatStrings } from './strings.ts'

/** An export format. */
export type Format = {
  readonly contentType: string
  readonly write: (article: Article) => string
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/**
 * The formats, by the extension in their address. The terminal has its own table, which loads an exporter when it is used:
 * apps/tui/src/output/article-formats.ts.
 */
export const formats = {
  json: {
    contentType: 'application/json; charset=utf-8',
    write: pretty,
  },
  jsonld: {
    contentType: 'application/ld+json; charset=utf-8',
    write: (article) => pretty(toJsonLd(article)),
  },
  md: {
    contentType: 'text/markdown; charset=utf-8',
    write: toMarkdown,
  },
  txt: {
    contentType: 'text/plain; charset=utf-8',
    write: toText,
  },
  html: {
    contentType: 'text/html; charset=utf-8',
    write: toHtml,
  },
  'statements.csv': {
    contentType: 'text/csv; charset=utf-8',
    write: (article) => toCsv(statementRows(article)),
  },
  'statements.jsonl': {
    contentType: 'application/jsonl; charset=utf-8',
    write: (article) => toJsonLines(statementRows(article)),
  },
  'figures.csv': {
    contentType: 'text/csv; charset=utf-8',
    write: (article) => toCsv(figureRows(article)),
  },
  'figures.jsonl': {
    contentType: 'application/jsonl; charset=utf-8',
    write: (article) => toJsonLines(figureRows(article)),
  },
  annotations: {
    contentType: 'application/ld+json; charset=utf-8',
    write: (article) => pretty(toWebAnnotations(article)),
  },
  ninjs: {
    contentType: 'application/json; charset=utf-8',
    write: (article) => pretty(toNinjs(article)),
  },
  claimreview: {
    contentType: 'application/ld+json; charset=utf-8',
    write: (article) => pretty(toClaimReviews(article)),
  },
  csl: {
    contentType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: (article) => pretty([toCslJson(article)]),
  },
  bib: {
    contentType: 'application/x-bibtex; charset=utf-8',
    write: toBibTex,
  },
  ris: {
    contentType: 'application/x-research-info-systems; charset=utf-8',
    write: toRis,
  },
  geojson: {
    contentType: 'application/geo+json; charset=utf-8',
    write: (article) => pretty(toGeoJson(article)),
  },
  ics: {
    contentType: 'text/calendar; charset=utf-8',
    write: toICalendar,
  },
  atom: {
    contentType: 'application/atom+xml; charset=utf-8',
    write: toAtom,
  },
  jsonfeed: {
    contentType: 'application/feed+json; charset=utf-8',
    write: (article) => pretty(toJsonFeed(article)),
  },
} as const satisfies Readonly<Record<keyof typeof formatStrings, Format>>

/** The extension of a format. */
export type FormatName = keyof typeof formats

/** The format with that extension; `undefined` if there is none. */
export const formatOf = (name: string): Format | undefined =>
  Object.hasOwn(formats, name) ? formats[name as FormatName] : undefined
