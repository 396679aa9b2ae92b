import type { Article } from '@onrecord/article-data'

/** The formats an article can be shown in, each loaded when it is asked for. */
export const formats = {
  json: async (article: Article) => `${JSON.stringify(article, null, 2)}\n`,
  jsonld: async (article: Article) =>
    `${JSON.stringify((await import('@onrecord/article-data/export/json-ld')).toJsonLd(article), null, 2)}\n`,
  md: async (article: Article) => (await import('@onrecord/article-data/export/markdown')).toMarkdown(article),
  txt: async (article: Article) => (await import('@onrecord/article-data/export/text')).toText(article),
  html: async (article: Article) => (await import('@onrecord/article-data/export/html')).toHtml(article),
} as const satisfies Readonly<Record<string, (article: Article) => Promise<string>>>

export type Format = keyof typeof formats
