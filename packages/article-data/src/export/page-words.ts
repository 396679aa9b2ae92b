import type { Article } from '../model/article.ts'

/** A link or a picture on one line: what it is, and its address. */
export interface PageLine {
  readonly words: string
  readonly url: string
}

/** The story's links, each address once, with the words that first lead there. */
export const linkWords = ({ links = [], text }: Article): readonly PageLine[] => {
  const lines = new Map<string, PageLine>()
  for (const { span, url } of links) {
    if (!lines.has(url)) lines.set(url, { words: text.slice(span.start, span.end), url })
  }
  return [...lines.values()]
}

/** What the story shows: kind, caption and credit of each. */
export const mediaWords = ({ media = [] }: Article): readonly PageLine[] =>
  media.map(({ kind, caption, credit, url }) => ({
    words: [kind, caption, credit && `(${credit})`].filter(Boolean).join(' '),
    url,
  }))
