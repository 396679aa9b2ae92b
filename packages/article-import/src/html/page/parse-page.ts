import { parseHTML } from 'linkedom'
import { checkDepth, checkLength, checkSource } from './page-limits.ts'
import { slimSource } from './slim-source.ts'

const frame = /<!doctype[^<>]*>|<\/?(?:html|head|body)(?![\w-])[^<>]*>/gi
const language = /<(?:html|body|main|article)(?![\w-])[^<>]*?\s(?:xml:)?lang\s*=\s*["']?\s*([\w-]+)/i

/** A page as it was parsed. */
export interface ParsedPage {
  readonly document: Document
  /** The rules of the page's own style elements, which are not in the document. */
  readonly css: string
}

/**
 * The document of a page; elements of its head stand in the body. Its base is `url`, where that is known.
 * The frame (html, head, body) is replaced: linkedom loses what stands outside of one that is left out or closed too early.
 * Throws ImportError past `pageLimits`.
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

/** The document of a page, as `parseStyledPage` gives it. */
export const parsePage = (html: string, url: string | undefined): Document => parseStyledPage(html, url).document
