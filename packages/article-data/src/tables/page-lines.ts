import type { Article } from '../model/article.ts'

/** A link or media on one line: what it is, and its address. */
export interface PageLine {
  readonly words: string
  readonly url: string
}

/** The story's links, each address once, with the words that first link to it. */
export const linkLines = ({ links = [], text }: Article): readonly PageLine[] => {
  const lines = new Map<string, PageLine>()
  for (const { span, url } of links) {
    if (!lines.has(url)) lines.set(url, { words: text.slice(span.start, span.end), url })
  }
  return [...lines.values()]
}

/** The story's media: the kind, the caption (or else the alternative text), and the credit of each. */
export const mediaLines = ({ media = [] }: Article): readonly PageLine[] =>
  media.map(({ kind, alt, caption = alt, credit, url }) => ({
    words: [kind, caption, credit && `(${credit})`].filter(Boolean).join(' '),
    url,
  }))

/** Who holds the rights and which uses are allowed, on one line; `undefined` when nothing is known. */
export const rightsLine = ({ rights }: Article): string | undefined =>
  rights === undefined
    ? undefined
    : [rights.holder && `© ${rights.holder}`, rights.usageTerms, rights.license].filter(Boolean).join('; ') || undefined
