import { createHash } from 'node:crypto'
import type { Answer } from './captured-answer.ts'
import type { Route } from './request-address.ts'

/** The headers of every response, besides its content security policy. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** The content type of a page. */
export const htmlType = 'text/html; charset=utf-8'

/** A script file of this site in a page. The text of a story cannot contain it, because its quotation marks are escaped. */
const ownScript = /<script type="module" (?:async="" )?src="\/[a-z-]+\.mjs"/u

const policyOf = (route: Route, { headers, body }: Answer): string => {
  if (headers['content-type'] !== htmlType) return closedPolicy
  const text = body.toString()
  if (route === 'document' || text.includes('<style>')) return scriptFreePolicy(text)
  return pagePolicy(ownScript.test(text))
}

/** The headers from Next that are passed on. */
const passedOn = ['content-type', 'cache-control', 'location', 'retry-after'] as const

/** Pages of other sites may read the API, which has only public data. */
const apiHeaders = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** The answer with its final headers: security, policy, caching. */
export const withHeaders = (route: Route, answer: Answer): Answer => {
  const kept = Object.fromEntries(
    passedOn.flatMap((name) => (answer.headers[name] ? [[name, answer.headers[name]]] : [])),
  )
  // Files have a new name when they change, and data is used once. An error may be gone at the next request.
  const isLasting = answer.status < 400 || answer.status === 404
  const caching = route === 'file' || route === 'data' ? {} : { 'cache-control': isLasting ? 'no-cache' : 'no-store' }
  return {
    ...answer,
    headers: {
      ...securityHeaders,
      ...kept,
      ...caching,
      ...(route === 'api' && apiHeaders),
      'content-security-policy': policyOf(route, answer),
    },
  }
}

/** Forbids loading and running anything. For responses that are not pages: files, exports, refusals. */
export const closedPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The hashes ("sha256-…") of the inline style sheets of a document. */
const styleHashes = (html: string): readonly string[] =>
  Array.from(html.matchAll(/<style>([^<]*)<\/style>/gu), ([, style = '']) => {
    return `sha256-${createHash('sha256').update(style).digest('base64')}`
  })

/** The policy of a document without scripts. It allows only the inline style sheets of the document. */
const scriptFreePolicy = (html: string): string => {
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
 * The policy of a page: style sheets, fonts and images of this site only, and no inline styles, frames or forms to other sites.
 * With `hasScripts`, script files of this site may run; inline scripts never do.
 */
const pagePolicy = (hasScripts: boolean): string =>
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
