import { parseHTML } from 'linkedom'
import { checkDepth } from './check-depth.ts'
import { checkSource } from './check-source.ts'

const frame = /<!doctype[^<>]*>|<\/?(?:html|head|body)(?![\w-])[^<>]*>/gi
const language = /<html(?![\w-])[^<>]*?\slang\s*=\s*["']?\s*([\w-]+)/i

/**
 * The document of a page; elements of its head stand in the body. Its base is `url`, where that is known.
 * The frame (html, head, body) is made anew: linkedom loses what stands outside of one that is left out or closed too early.
 * Throws ImportError past `pageLimits`.
 */
export const parsePage = (html: string, url: string | undefined): Document => {
  checkSource(html)
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html.replace(frame, '')}</body></html>`)
  checkDepth(document.body)
  const lang = language.exec(html)?.[1]
  if (lang !== undefined) document.documentElement.setAttribute('lang', lang)
  if (url !== undefined) {
    const base = document.createElement('base')
    base.setAttribute('href', url)
    document.head.append(base)
  }
  return document
}
