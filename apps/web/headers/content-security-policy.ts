/** Lets nothing load and nothing run: for what is not a page (files, exports, refusals). */
export const closedPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The policy of a document without scripts whose style sheets have these hashes ("sha256-…"). */
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
 * The policy of a page: style sheets, fonts and pictures of this site, no inline style, no other host, no frame, no form to
 * elsewhere. Scripts are files of this site, on pages that have any (`hasScripts`); inline ones never run.
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
