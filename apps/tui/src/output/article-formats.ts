import type { Article } from '@onrecord/article-data'
import { harmless, jsonText } from './plain.ts'

type Text = { readonly kind: 'text'; readonly of: (article: Article) => Promise<string> }
type Lines = { readonly kind: 'lines'; readonly of: (article: Article) => Promise<readonly unknown[]> }
type Json = { readonly kind: 'json'; readonly of: (article: Article) => Promise<unknown> }

const bibliography = () => import('@onrecord/article-data/export/bibliography')

const feed = () => import('@onrecord/article-data/export/feed')
const rows = () => import('@onrecord/article-data/export/rows')
const csv = async () => (await import('@onrecord/article-data/export/csv')).toCsv

/**
 * The formats in which `onrecord show` writes an article. Each exporter is loaded only when it is used. The site has its own
 * table, with media types: apps/web/exports/formats.ts.
 */
export const articleFormats = {
  json: { kind: 'json', of: async (article) => article },
  jsonld: {
    kind: 'json',
    of: async (article) => (await import('@onrecord/article-data/export/json-ld')).toJsonLd(article),
  },
  md: {
    kind: 'text',
    of: async (article) => (await import('@onrecord/article-data/export/markdown')).toMarkdown(article),
  },
  txt: { kind: 'text', of: async (article) => (await import('@onrecord/article-data/export/text')).toText(article) },
  html: { kind: 'text', of: async (article) => (await import('@onrecord/article-data/export/html')).toHtml(article) },
  ninjs: {
    kind: 'json',
    of: async (article) => (await import('@onrecord/article-data/export/ninjs')).toNinjs(article),
  },
  annotations: {
    kind: 'json',
    of: async (article) => (await import('@onrecord/article-data/export/web-annotation')).toWebAnnotations(article),
  },
  'statements.csv': { kind: 'text', of: async (article) => (await csv())((await rows()).statementRows(article)) },
  'statements.jsonl': { kind: 'lines', of: async (article) => (await rows()).statementRows(article) },
  'figures.csv': { kind: 'text', of: async (article) => (await csv())((await rows()).figureRows(article)) },
  'figures.jsonl': { kind: 'lines', of: async (article) => (await rows()).figureRows(article) },
  claimreview: {
    kind: 'json',
    of: async (article) => (await import('@onrecord/article-data/export/claim-review')).toClaimReviews(article),
  },
  csl: { kind: 'json', of: async (article) => [(await bibliography()).toCslJson(article)] },
  bib: { kind: 'text', of: async (article) => (await bibliography()).toBibTex(article) },
  ris: { kind: 'text', of: async (article) => (await bibliography()).toRis(article) },
  geojson: {
    kind: 'json',
    of: async (article) => (await import('@onrecord/article-data/export/geo-json')).toGeoJson(article),
  },
  ics: {
    kind: 'text',
    of: async (article) => (await import('@onrecord/article-data/export/icalendar')).toICalendar(article),
  },
  atom: { kind: 'text', of: async (article) => (await feed()).toAtom(article) },
  jsonfeed: { kind: 'json', of: async (article) => (await feed()).toJsonFeed(article) },
  brat: {
    kind: 'text',
    of: async (article) => (await import('@onrecord/article-data/export/brat')).toBrat(article).annotations,
  },
} as const satisfies Readonly<Record<string, Text | Json | Lines>>

/** The name of a format. */
export type ArticleFormat = keyof typeof articleFormats

/** An article in one of the formats, without characters that control a terminal or hide text. */
export const articleText = async (article: Article, name: ArticleFormat): Promise<string> => {
  const format = articleFormats[name]
  switch (format.kind) {
    case 'json':
      return `${jsonText(await format.of(article), 2)}\n`
    case 'text':
      return harmless(await format.of(article))
    case 'lines':
      return (await format.of(article)).map((line) => `${jsonText(line)}\n`).join('')
    default:
      return format satisfies never
  }
}
