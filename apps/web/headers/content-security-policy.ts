/** Lets nothing load and nothing run: for what is no page (files, exports, refusals). */
export const closedPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The policy of a document without script whose style sheets have these hashes ("sha256-…"). */
export const scriptFreePolicy = (styleHashes: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'none'",
    ...(styleHashes.length === 0 ? [] : [`style-src ${styleHashes.map((hash) => `'${hash}'`).join(' ')}`]),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/**
 * The policy of a page: only scripts that carry `nonce`, and what those load; style sheets from this site; no inline
 * style, no other host, no frame, no form to elsewhere. `isDevelopment` lets React's debugging evaluate code.
 */
export const pagePolicy = (nonce: string, isDevelopment: boolean): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
