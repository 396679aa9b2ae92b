import type { Article } from '@onrecord/article-data'

type Text = { readonly kind: 'text'; readonly of: (article: Article) => Promise<string> }
type Json = { readonly kind: 'json'; readonly of: (article: Article) => Promise<unknown> }

/** The formats an article can be shown in, each loaded when it is asked for. */
export const formats = {
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
} as const satisfies Readonly<Record<string, Text | Json>>

export type Format = keyof typeof formats
