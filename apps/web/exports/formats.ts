import type { Article } from '@onrecord/article-data'
import { toHtml } from '@onrecord/article-data/export/html'
import { toJsonLd } from '@onrecord/article-data/export/json-ld'
import { toMarkdown } from '@onrecord/article-data/export/markdown'
import { toText } from '@onrecord/article-data/export/text'

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
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

/** The format of that ending, if there is one. */
export const formatOf = (name: string): Format | undefined =>
  Object.hasOwn(formats, name) ? formats[name as FormatName] : undefined
