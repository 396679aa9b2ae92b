import type { Answer } from './captured-answer.ts'
import {
  closedPolicy,
  pagePolicy,
  readerFilePolicy,
  readerPolicy,
  scriptFreePolicy,
} from './content-security-policy.ts'
import { isFile, type Route } from './request-address.ts'

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
const ownScript = /<script type="module" src="\/[a-z-]+\.mjs"/u

const policyOf = (route: Route, { headers, body }: Answer): string => {
  if (route === 'reader-file') return readerFilePolicy
  if (headers['content-type'] !== htmlType) return closedPolicy
  const text = body.toString()
  if (route === 'reader') return readerPolicy
  if (route === 'document' || text.includes('<style>')) return scriptFreePolicy(text)
  return pagePolicy(ownScript.test(text))
}

/** The headers from Next that are passed on. */
const passedOn = ['content-type', 'cache-control', 'location', 'retry-after', 'service-worker-allowed'] as const

/** Pages of other sites may read the API, which has only public data. */
const apiHeaders = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** The page that opens the reader by the bookmarklet sends it a message, so the two windows must know each other. */
const readerHeaders = { 'Cross-Origin-Opener-Policy': 'unsafe-none' }

/** The answer with its final headers: security, policy, caching. */
export const withHeaders = (route: Route, answer: Answer): Answer => {
  const kept = Object.fromEntries(
    passedOn.flatMap((name) => (answer.headers[name] ? [[name, answer.headers[name]]] : [])),
  )
  // Files have a new name when they change, and data is used once. An error may be gone at the next request.
  const isLasting = answer.status < 400 || answer.status === 404
  const caching = isFile(route) || route === 'data' ? {} : { 'cache-control': isLasting ? 'no-cache' : 'no-store' }
  return {
    ...answer,
    headers: {
      ...securityHeaders,
      ...kept,
      ...caching,
      ...(route === 'api' && apiHeaders),
      ...(route === 'reader' && readerHeaders),
      'content-security-policy': policyOf(route, answer),
    },
  }
}
