import { parseHTML } from 'linkedom'
import { checkDepth, checkLength, checkSource } from './page-limits.ts'
import { slimSource } from './slim-source.ts'

const frame = /<!doctype[^<>]*>|<\/?(?:html|head|body)(?![\w-])[^<>]*>/gi
const language = /<(?:html|body|main|article)(?![\w-])[^<>]*?\s(?:xml:)?lang\s*=\s*["']?\s*([\w-]+)/i

/** A parsed page. */
export interface ParsedPage {
  readonly document: Document
  /** The text of the style elements, which are not in the document. */
  readonly css: string
}

/**
 * Parses a page. The elements of its head are in the body, and `url` is its base. The html, head and body tags are
 * replaced, because linkedom loses text outside a frame that is missing or closed too early. Throws ImportError if the
 * page exceeds `pageLimits`.
 */
export const parseStyledPage = (html: string, url: string | undefined): ParsedPage => {
  checkLength(html)
  const slim = slimSource(html)
  checkSource(slim.html)
  const { document } = parseHTML(
    `<!doctype html><html><head></head><body>${slim.html.replace(frame, '')}</body></html>`,
  )
  checkDepth(document.body)
  const lang = language.exec(html)?.[1]
  if (lang !== undefined) document.documentElement.setAttribute('lang', lang)
  if (url !== undefined) {
    const base = document.createElement('base')
    base.setAttribute('href', url)
    document.head.append(base)
  }
  return { document, css: slim.css }
}

/** The document of `parseStyledPage`. */
export const parsePage = (html: string, url: string | undefined): Document => parseStyledPage(html, url).document
