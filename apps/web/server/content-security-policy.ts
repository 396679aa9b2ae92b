import { createHash } from 'node:crypto'

/** Forbids loading and running anything. For responses that are not pages: files, exports, refusals. */
export const closedPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The hashes ("sha256-…") of the inline style sheets of a document. */
const styleHashes = (html: string): readonly string[] =>
  Array.from(html.matchAll(/<style>([^<]*)<\/style>/gu), ([, style = '']) => {
    return `sha256-${createHash('sha256').update(style).digest('base64')}`
  })

/** The policy of a document without scripts. It allows only the inline style sheets of the document. */
export const scriptFreePolicy = (html: string): string => {
  const hashes = styleHashes(html)
  return [
    "default-src 'none'",
    "script-src 'none'",
    ...(hashes.length === 0 ? [] : [`style-src ${hashes.map((hash) => `'${hash}'`).join(' ')}`]),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/**
 * The policy of the page that reads a story in the browser. Like that of other pages; also its own scripts and workers run, and
 * they load files of this site.
 */
export const readerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * The policy of the reader's files, which its workers run under. Models are loaded from this site. They run as WebAssembly, which
 * 'wasm-unsafe-eval' allows without allowing eval.
 */
export const readerFilePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * The policy of a page: style sheets, fonts and images of this site only, and no inline styles, frames or forms to other sites.
 * With `hasScripts`, script files of this site may run; inline scripts never do.
 */
export const pagePolicy = (hasScripts: boolean): string =>
  [
    "default-src 'none'",
    ...(hasScripts ? ["script-src 'self'", "connect-src 'self'"] : ["script-src 'none'"]),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
